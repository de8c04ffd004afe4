import type { PortraitLook } from "./scene";

export const looks: Record<string, PortraitLook> = {
  "ines-carrow": { skin: "#e5b18c", hair: "#5a2f22", style: "bob", coat: "#27406b", ground: "#e9a27c", collar: "roll" },
  "tomas-okafor": { skin: "#6b4030", hair: "#1b1716", style: "crop", coat: "#1d1f2b", ground: "#cdb88f", collar: "lapel", glasses: "square" },
  "maren-solvik": { skin: "#f0c8a4", hair: "#d9b36a", style: "bun", coat: "#1f4f45", ground: "#b9c98f", collar: "crew", glasses: "round", turn: -1 },
  "daniel-achter": { skin: "#e8bd98", hair: "#8d8780", style: "bald", coat: "#3b3f54", ground: "#9db6ba", collar: "shirt", beard: "stubble", older: true },
  "priya-raman": { skin: "#a86f4b", hair: "#1d1616", style: "long", coat: "#94527d", ground: "#f2b95e", collar: "crew", earring: true },
  "samuel-oduya": { skin: "#4f2f24", hair: "#15110f", style: "locs", coat: "#c8452c", ground: "#7ba0c4", collar: "crew", beard: "stubble" },
  "wren-talbot": { skin: "#f0c8a4", hair: "#b4512c", style: "pixie", coat: "#14213d", ground: "#6f8fae", collar: "lapel", turn: -1 },
  "beatrix-holm": { skin: "#e9c3a4", hair: "#d8d6d0", style: "wave", coat: "#47305f", ground: "#e39a94", collar: "scarf", glasses: "round", older: true },
  "gideon-marsh": { skin: "#dba47c", hair: "#6f6a66", style: "swept", coat: "#4a1d2b", ground: "#e6a93c", collar: "shirt", beard: "full", older: true },
  "claire-vasseur": { skin: "#eec09b", hair: "#231a1a", style: "wave", coat: "#1d1f2b", ground: "#f2c9b0", collar: "scarf", turn: -1 },
  "jonas-reiter": { skin: "#efc7a6", hair: "#a5703a", style: "swept", coat: "#5b8a6a", ground: "#c3d6e2", collar: "roll", glasses: "round" },
  "lucia-ferrandiz": { skin: "#c98d63", hair: "#2a1a17", style: "curls", coat: "#d9763f", ground: "#7fa79a", collar: "shirt", earring: true },
  "yusuf-haddad": { skin: "#b97f56", hair: "#1c1614", style: "crop", coat: "#35527d", ground: "#e9b79a", collar: "shirt", beard: "full", turn: -1 },
  "leila-mansour": { skin: "#d9a67d", hair: "#2f4a7c", style: "scarf", coat: "#14213d", ground: "#f6d9a0", collar: "lapel" },
  "arjun-mehta": { skin: "#8a5a3c", hair: "#191413", style: "swept", coat: "#857a68", ground: "#a9c0a0", collar: "shirt", beard: "moustache", glasses: "square" },
  "nadia-abebe": { skin: "#5d382a", hair: "#1a1412", style: "afro", coat: "#e6a93c", ground: "#8f9fc4", collar: "crew", earring: true, turn: -1 },
};
