import type { Palette } from "./palettes";
import type { Random } from "./random";

export type PortraitLook = {
  skin: string;
  hair: string;
  style: "bob" | "crop" | "bun" | "curls" | "long" | "bald" | "wave" | "scarf" | "afro" | "swept" | "locs" | "pixie";
  coat: string;
  ground: string;
  collar: "roll" | "shirt" | "lapel" | "crew" | "scarf";
  glasses?: "round" | "square";
  beard?: "full" | "moustache" | "stubble";
  earring?: boolean;
  older?: boolean;
  turn?: -1 | 1;
};

type SceneOptions = { width: number; height: number; variant?: string; look?: PortraitLook };

export type Scene = (random: Random, palette: Palette, options: SceneOptions) => string;
