import type { PaletteName } from "./drawing/palettes";
import type { PortraitLook } from "./drawing/scene";
import type { Words } from "./languages";
import type { SceneName } from "./scenes/scene-list";

export type DemoPicture = {
  key: string;
  scene: SceneName;
  palette: PaletteName;
  seed: number;
  options?: { variant?: string; look?: PortraitLook };
  width: number;
  height: number;
  alt: Words;
  caption: Words;
  credit: string;
  focal: { x: number; y: number };
};

export const credit = "Illustration: Nell Ashgrove / The Saltmere Lantern";

const formats = {
  wide: { width: 1600, height: 1067 },
  panorama: { width: 1600, height: 900 },
  tall: { width: 1067, height: 1600 },
};

type Drawing = readonly [scene: SceneName, variant: string, palette: PaletteName, seed: number];

export function drawn(
  key: string,
  [scene, variant, palette, seed]: Drawing,
  [x, y]: readonly [number, number],
  alt: string,
  caption: string,
  format: keyof typeof formats = "wide",
): DemoPicture {
  const size = formats[format];
  return {
    key,
    scene,
    palette,
    seed,
    options: { variant },
    ...size,
    alt: { en: alt },
    caption: { en: caption },
    credit,
    focal: { x, y },
  };
}
