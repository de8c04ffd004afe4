import { figure } from "../drawing/figures";
import type { Scene } from "../drawing/scene";
import {
  box,
  circle,
  curve,
  ellipse,
  gradient,
  halo,
  type Point,
  path,
  picture,
  polygon,
  rect,
  stipple,
  stroke,
} from "../drawing/svg";

/** A dome under turning stars. Variants: trails, planet. */
export const observatory: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "trails" } = options;
  const px = w * 0.4;
  const py = h * 0.26;
  const trails: string[] = [];
  for (let index = 0; index < 120; index += 1) {
    const r = 24 + random.next() * w * 0.75;
    const from = random.between(0, Math.PI * 2);
    const to = from + random.between(0.16, 0.62);
    trails.push(
      stroke(
        `M${(px + Math.cos(from) * r).toFixed(0)} ${(py + Math.sin(from) * r).toFixed(0)}A${r.toFixed(0)} ${r.toFixed(0)} 0 0 1 ${(px + Math.cos(to) * r).toFixed(0)} ${(py + Math.sin(to) * r).toFixed(0)}`,
        random.pick([ink.paper, ink.glow, ink.soft, ink.soft]),
        random.between(2, 5),
        `opacity="${random.between(0.35, 0.95).toFixed(2)}"`,
      ),
    );
  }
  const ridge = (level: number, jag: number, fill: string) => {
    const points: Point[] = [];
    for (let index = -1; index <= 9; index += 1) points.push([(w / 8) * index, h * level + random.between(-jag, jag)]);
    return path(`${curve(points)}V${h}H-200Z`, fill);
  };
  const dx = w * 0.68;
  const base = h * 0.82;
  const r = h * 0.19;
  const dome =
    rect(dx - r * 0.94, base - r * 0.6, r * 1.88, r * 1.1, ink.soft) +
    path(`M${dx - r} ${base - r * 0.55}A${r} ${r} 0 0 1 ${dx + r} ${base - r * 0.55}Z`, ink.paper) +
    path(
      `M${dx + r * 0.2} ${base - r * 0.55}A${r} ${r} 0 0 0 ${dx} ${base - r * 1.55}A${r} ${r} 0 0 1 ${dx + r} ${base - r * 0.55}Z`,
      ink.mid,
      `opacity="0.6"`,
    ) +
    polygon(
      [
        [dx - r * 0.42, base - r * 0.56],
        [dx - r * 0.5, base - r * 1.42],
        [dx - r * 0.2, base - r * 1.54],
        [dx - r * 0.12, base - r * 0.56],
      ],
      ink.ink,
    ) +
    `<g transform="rotate(-24 ${dx - r * 0.3} ${base - r})">${rect(dx - r * 0.42, base - r * 1.9, r * 0.24, r * 1.1, ink.hot)}${rect(dx - r * 0.46, base - r * 1.96, r * 0.32, r * 0.14, ink.glow)}</g>` +
    rect(dx - r * 1.02, base - r * 0.62, r * 2.04, 20, ink.ink) +
    rect(dx + r * 0.34, base - r * 0.26, r * 0.26, r * 0.6, ink.glow) +
    stipple(random, box(dx - r * 0.94, base - r * 0.6, r * 1.88, r * 1.1), "right", 700)(ink.ink, 3.4, 0.6);
  const planet =
    circle(w * 0.36, h * 0.36, h * 0.24, ink.hot) +
    [0, 1, 2, 3, 4]
      .map((band) =>
        ellipse(
          w * 0.36,
          h * (0.2 + band * 0.08),
          h * (0.17 + 0.055 * Math.sin((band / 4) * Math.PI)),
          h * 0.014,
          band % 2 === 0 ? ink.glow : ink.paper,
          `opacity="0.5"`,
        ),
      )
      .join("") +
    `<g transform="rotate(-16 ${w * 0.36} ${h * 0.36})">${stroke(`M${w * 0.36 - h * 0.24} ${h * 0.35}A${h * 0.46} ${h * 0.1} 0 1 0 ${w * 0.36 + h * 0.24} ${h * 0.35}`, ink.glow, 22)}</g>` +
    circle(w * 0.66, h * 0.2, h * 0.045, ink.paper) +
    circle(w * 0.15, h * 0.14, h * 0.025, ink.soft);
  return picture(options, [
    gradient("sky", [
      [0, ink.ink],
      [0.6, ink.deep],
      [1, ink.mid],
    ]),
    rect(0, 0, w, h, "url(#sky)"),
    stipple(random, box(0, 0, w, h * 0.75), "top", 260)(ink.paper, 3.4, 0.85),
    halo("pole", px, py, h * 0.5, ink.mid, 0.9),
    variant === "planet" ? planet : trails.join(""),
    ridge(0.74, 60, ink.mid),
    ridge(0.82, 40, ink.deep),
    halo("door", dx + r * 0.5, base, 260, ink.glow, 0.5),
    dome,
    ridge(0.9, 22, ink.ink),
    figure(w * 0.46, h * 0.9, 130, { coat: ink.hot, skin: ink.soft, legs: ink.ink }, 0.08),
    stipple(random, box(0, h * 0.7, w, h * 0.3), "bottom", 1400)(ink.ink, 3.6, 0.5),
  ]);
};
