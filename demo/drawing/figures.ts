import { circle, ellipse, path, polygon, rect, round, stroke } from "./svg";

type Dress = { coat: string; skin: string; legs: string; accent?: string };

/** A walking or standing person in a coat, seen from some way off. */
export function figure(x: number, ground: number, height: number, dress: Dress, stride = 0.1, facing: 1 | -1 = 1) {
  const at = (dx: number, dy: number) => `${round(x + dx * height * facing)} ${round(ground - dy * height)}`;
  const leg = (from: number, to: number) =>
    path(
      `M${at(from - 0.045, 0.42)}L${at(from + 0.05, 0.42)}L${at(to + 0.03, 0.02)}L${at(to + 0.07, 0)}L${at(to - 0.03, 0)}Z`,
      dress.legs,
    );
  const coat = `M${at(-0.03, 0.85)}C${at(-0.13, 0.84)} ${at(-0.14, 0.6)} ${at(-0.15, 0.33)}L${at(0.14, 0.33)}C${at(0.14, 0.6)} ${at(0.12, 0.83)} ${at(0.04, 0.85)}Z`;
  const arm = `M${at(-0.06, 0.78)}L${at(-0.02 + stride * 0.7, 0.5)}`;
  return [
    leg(-0.04, -stride),
    leg(0.04, stride),
    path(coat, dress.coat),
    stroke(arm, dress.legs, height * 0.045, `opacity="0.35"`),
    ellipse(x + 0.015 * height * facing, ground - 0.925 * height, height * 0.06, height * 0.072, dress.skin),
    path(
      `M${at(-0.06, 0.9)}C${at(-0.09, 1.03)} ${at(0.05, 1.05)} ${at(0.075, 0.96)}C${at(0.02, 0.97)} ${at(-0.02, 0.95)} ${at(-0.025, 0.88)}Z`,
      dress.legs,
    ),
    dress.accent
      ? path(
          `M${at(-0.06, 0.87)}L${at(0.07, 0.87)}L${at(0.05, 0.82)}L${at(-0.05, 0.81)}L${at(-0.16, 0.7)}L${at(-0.11, 0.82)}Z`,
          dress.accent,
        )
      : "",
  ].join("");
}

/** The shadow that a low sun throws from a figure's feet. */
export function castShadow(x: number, ground: number, height: number, lean: number, colour: string, opacity = 0.4) {
  const tip = [x + lean * height, ground + height * 0.5] as const;
  const near = height * 0.09;
  return polygon(
    [
      [x - near, ground],
      [x + near, ground],
      [tip[0] + near * 1.4, tip[1]],
      [tip[0] - near * 1.4, tip[1]],
    ],
    colour,
    `opacity="${opacity}"`,
  );
}

/** Head and shoulders seen from behind or in the dark of a crowd. */
export function bust(x: number, base: number, size: number, coat: string, head: string, hair: string, hat = false) {
  const shoulders = `M${round(x - size)} ${round(base + size * 1.6)}C${round(x - size)} ${round(base + size * 0.2)} ${round(x - size * 0.5)} ${round(base)} ${round(x)} ${round(base)}C${round(x + size * 0.5)} ${round(base)} ${round(x + size)} ${round(base + size * 0.2)} ${round(x + size)} ${round(base + size * 1.6)}Z`;
  return [
    rect(x - size * 0.16, base - size * 0.25, size * 0.32, size * 0.5, head),
    path(shoulders, coat),
    ellipse(x, base - size * 0.55, size * 0.4, size * 0.48, head),
    path(
      `M${round(x - size * 0.44)} ${round(base - size * 0.45)}C${round(x - size * 0.5)} ${round(base - size * 1.3)} ${round(x + size * 0.5)} ${round(base - size * 1.3)} ${round(x + size * 0.44)} ${round(base - size * 0.45)}C${round(x + size * 0.2)} ${round(base - size * 0.8)} ${round(x - size * 0.2)} ${round(base - size * 0.8)} ${round(x - size * 0.44)} ${round(base - size * 0.45)}Z`,
      hair,
    ),
    hat
      ? ellipse(x, base - size * 0.72, size * 0.62, size * 0.12, hair) + circle(x, base - size * 0.9, size * 0.3, hair)
      : "",
  ].join("");
}
