import { demoPictures } from "../pictures";
import { sceneList } from "../scenes/scene-list";
import { palettes } from "./palettes";
import { createRandom } from "./random";

/** The SVG document of one demo picture, the same on every machine. */
export function drawPicture(key: string): string {
  const picture = demoPictures.find((candidate) => candidate.key === key);
  if (!picture) throw new Error(`There is no demo picture called "${key}".`);
  const { scene, seed, palette, width, height, options } = picture;
  return sceneList[scene](createRandom(seed), palettes[palette], { ...options, width, height });
}
