import { authors } from "../authors";
import { credit, type DemoPicture } from "../demo-picture";
import { looks } from "../drawing/portrait-looks";

const described: Record<string, string> = {
  "ines-carrow": "A woman with a brown fringed bob and a blue jumper.",
  "tomas-okafor": "A man with short black hair, square glasses and a dark jacket.",
  "maren-solvik": "A woman with fair hair in a high bun, round glasses and a green jumper.",
  "daniel-achter": "A balding older man with stubble and a white collar.",
  "priya-raman": "A woman with long black hair, gold earrings and a violet top.",
  "samuel-oduya": "A man with locs and a red sweatshirt.",
  "wren-talbot": "A person with short copper hair and a navy jacket.",
  "beatrix-holm": "An older woman with white hair, round glasses and a red scarf.",
  "gideon-marsh": "An older man with grey swept hair and a full beard.",
  "claire-vasseur": "A woman with dark wavy hair and a red scarf.",
  "jonas-reiter": "A man with light brown hair, round glasses and a roll-neck.",
  "lucia-ferrandiz": "A woman with dark curls, earrings and an orange shirt.",
  "yusuf-haddad": "A man with short dark hair and a full black beard.",
  "leila-mansour": "A woman in a blue headscarf and a dark jacket.",
  "arjun-mehta": "A man with a moustache and square glasses.",
  "nadia-abebe": "A woman with an afro, gold earrings and a yellow top.",
};

export const portraitPictures: DemoPicture[] = Object.entries(looks).map(([key, look], index) => {
  const name = authors.find((author) => author.slug === key)?.name ?? key;
  return {
    key,
    scene: "portrait",
    palette: "brass",
    seed: 100 + index,
    options: { look },
    width: 1200,
    height: 1200,
    alt: { en: described[key] ?? `A portrait of ${name}.` },
    caption: { en: name },
    credit,
    focal: { x: 0.5, y: 0.45 },
  };
});
