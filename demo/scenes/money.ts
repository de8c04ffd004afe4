import { castShadow, figure } from "../drawing/figures";
import type { Scene } from "../drawing/scene";
import {
  box,
  circle,
  curve,
  ellipse,
  gradient,
  type Point,
  path,
  picture,
  polygon,
  rect,
  stipple,
  stroke,
} from "../drawing/svg";

/** Figures made into landscape. Variants: coins, bars, peaks. */
export const money: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "coins" } = options;
  const pile = (x: number, base: number, count: number, r: number) => {
    const parts: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const y = base - index * r * 0.34;
      const dx = x + random.between(-r * 0.06, r * 0.06);
      parts.push(
        path(
          `M${dx - r} ${y}v${-r * 0.3}h${r * 2}v${r * 0.3}a${r} ${r * 0.34} 0 0 1 ${-r * 2} 0Z`,
          index % 3 === 1 ? ink.hot : ink.soft,
        ),
        ellipse(dx, y - r * 0.3, r, r * 0.34, ink.glow),
        ellipse(dx, y - r * 0.3, r * 0.72, r * 0.23, "none", `stroke="${ink.hot}" stroke-width="5" opacity="0.6"`),
      );
    }
    parts.push(
      stipple(
        random,
        box(x - r, base - count * r * 0.34, r * 2, count * r * 0.34 + r * 0.3),
        "right",
        count * 50,
      )(ink.ink, 3.4, 0.5),
    );
    return parts.join("");
  };
  const counts = [3, 5, 4, 8, 11, 17];
  const columns = [0.34, 0.42, 0.38, 0.55, 0.63, 0.48, 0.36, 0.24];
  const bars = columns.map((share, index) => {
    const x = w * (0.07 + index * 0.11);
    const top = h * 0.86 - h * share;
    const bw = w * 0.075;
    return (
      polygon(
        [
          [x + bw, top],
          [x + bw + 34, top - 26],
          [x + bw + 34, h * 0.86 - 26],
          [x + bw, h * 0.86],
        ],
        ink.ink,
      ) +
      polygon(
        [
          [x, top],
          [x + 34, top - 26],
          [x + bw + 34, top - 26],
          [x + bw, top],
        ],
        ink.paper,
      ) +
      rect(x, top, bw, h * share, index > 4 ? ink.hot : ink.deep) +
      stipple(random, box(x, top, bw, h * share), "bottom", 320)(ink.ink, 3.4, 0.6)
    );
  });
  const ridge = (level: number, jag: number, fill: string) => {
    const points: Point[] = [];
    for (let index = 0; index <= 14; index += 1)
      points.push([(w / 14) * index, h * level - (index / 14) ** 1.4 * h * 0.36 + random.between(-jag, jag)]);
    return (
      path(
        `${points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x.toFixed(0)} ${y.toFixed(0)}`).join("")}V${h}H0Z`,
        fill,
      ) + (fill === ink.hot ? stroke(curve(points), ink.paper, 6, `opacity="0.0"`) : "")
    );
  };
  const grid = Array.from({ length: 9 }, (_, index) =>
    stroke(`M0 ${h * (0.1 + index * 0.1)}H${w}`, ink.ink, 2, `opacity="0.16"`),
  ).join("");
  const scenes: Record<string, string> = {
    coins:
      counts
        .map((count, index) => pile(w * (0.12 + index * 0.153), h * 0.86 + (index % 2) * 26, count, w * 0.062))
        .join("") +
      castShadow(w * 0.27, h * 0.82, 170, 0.9, ink.ink) +
      figure(w * 0.272, h * 0.76, 190, { coat: ink.ink, skin: "#d79f76", legs: ink.ink, accent: ink.hot }, 0.08),
    bars:
      bars.join("") +
      figure(w * 0.56, h * 0.235, 190, { coat: ink.ink, skin: "#d79f76", legs: ink.ink, accent: ink.glow }, 0.12) +
      stroke(
        `M${w * 0.1} ${h * 0.46}L${w * 0.22} ${h * 0.38}L${w * 0.33} ${h * 0.42}L${w * 0.44} ${h * 0.2}`,
        ink.paper,
        0,
      ),
    peaks:
      ridge(0.72, 40, ink.soft) +
      ridge(0.84, 60, ink.mid) +
      ridge(0.95, 50, ink.hot) +
      ridge(1.06, 70, ink.deep) +
      figure(w * 0.62, h * 0.83, 170, { coat: ink.ink, skin: "#d79f76", legs: ink.ink, accent: ink.glow }, 0.14),
  };
  return picture(options, [
    gradient(
      "air",
      variant === "coins"
        ? [
            [0, ink.deep],
            [1, ink.mid],
          ]
        : [
            [0, ink.soft],
            [1, ink.paper],
          ],
    ),
    rect(0, 0, w, h, "url(#air)"),
    variant === "coins"
      ? circle(w * 0.82, h * 0.3, h * 0.26, ink.soft, `opacity="0.5"`)
      : circle(w * 0.26, h * 0.32, h * 0.19, ink.glow),
    grid,
    stipple(random, box(0, 0, w, h), "top", 1800)(ink.ink, 3.4, 0.4),
    variant === "peaks" ? "" : rect(0, h * 0.83, w, h * 0.17, variant === "coins" ? ink.ink : ink.mid),
    scenes[variant] ?? "",
    stipple(random, box(0, h * 0.72, w, h * 0.28), "bottom", 1800)(ink.ink, 3.6, 0.55),
  ]);
};
