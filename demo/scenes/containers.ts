import { figure } from "../drawing/figures";
import type { Scene } from "../drawing/scene";
import { box, circle, gradient, halo, picture, polygon, rect, segments, stipple, stroke } from "../drawing/svg";

/** Stacked containers and gantries. Variants: busy, idle. */
export const containers: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "busy" } = options;
  const unit = (x: number, y: number, wide: number, tall: number, fill: string) => {
    const ribs = Array.from({ length: 11 }, (_, index) =>
      rect(x + 10 + (index * (wide - 20)) / 11, y + 10, 6, tall - 20, ink.ink, `opacity="0.2"`),
    );
    return (
      rect(x, y, wide - 5, tall - 5, fill) +
      ribs.join("") +
      rect(x, y + tall - 18, wide - 5, 13, ink.ink, `opacity="0.35"`) +
      stipple(random, box(x, y, wide - 5, tall - 5), "bottom", 90)(ink.ink, 3.4, 0.5)
    );
  };
  const stacks: string[] = [];
  const heights = [5, 4, 5, 3, 1, 2, 4];
  const wide = w / 7;
  const tall = h * 0.098;
  heights.forEach((count, column) => {
    for (let level = 0; level < count; level += 1) {
      const fill = random.pick([ink.hot, ink.deep, ink.mid, ink.soft, ink.glow, ink.hot, ink.deep]);
      stacks.push(unit(column * wide, h * 0.9 - (level + 1) * tall, wide, tall, fill));
    }
  });
  const gantry = (x: number, size: number, fill: string) => {
    const top = h * 0.9 - size;
    const lattice = Array.from(
      { length: 12 },
      (_, index) =>
        `M${x - size * 0.5 + index * size * 0.12} ${top}l${size * 0.06} ${size * 0.07}l${size * 0.06} ${-size * 0.07}`,
    ).join("");
    return (
      stroke(
        segments([
          [x, h * 0.9],
          [x, top - size * 0.3],
          [x + size * 0.34, h * 0.9],
        ]) +
          segments([
            [x - size * 0.62, top],
            [x + size * 1.0, top],
          ]) +
          segments([
            [x - size * 0.62, top],
            [x, top - size * 0.3],
            [x + size * 1.0, top],
          ]),
        fill,
        size * 0.028,
      ) +
      stroke(
        segments([
          [x - size * 0.62, top + size * 0.07],
          [x + size, top + size * 0.07],
        ]) + lattice,
        fill,
        size * 0.012,
      ) +
      stroke(
        `M${x + size * 0.62} ${top + size * 0.07}V${top + size * 0.36}M${x + size * 0.72} ${top + size * 0.07}V${top + size * 0.36}`,
        fill,
        4,
      ) +
      rect(x + size * 0.55, top + size * 0.36, size * 0.26, size * 0.1, ink.hot) +
      rect(x - size * 0.06, top + size * 0.1, size * 0.12, size * 0.1, ink.glow)
    );
  };
  return picture(options, [
    gradient(
      "sky",
      variant === "idle"
        ? [
            [0, ink.mid],
            [1, ink.soft],
          ]
        : [
            [0, ink.mid],
            [0.6, ink.soft],
            [1, ink.paper],
          ],
    ),
    rect(0, 0, w, h, "url(#sky)"),
    halo("sun", w * 0.62, h * 0.5, h * 0.55, ink.glow, 0.9),
    circle(w * 0.62, h * 0.5, h * 0.13, variant === "idle" ? ink.paper : ink.hot),
    gantry(w * 0.76, h * 0.42, ink.mid),
    gantry(w * 0.5, h * 0.64, ink.deep),
    rect(0, h * 0.89, w, h * 0.12, ink.ink),
    stacks.join(""),
    polygon(
      [
        [0, h * 0.28],
        [w * 0.4, h * 0.4],
        [w * 0.34, h * 0.9],
        [0, h * 0.9],
      ],
      ink.ink,
      `opacity="0.22"`,
    ),
    stipple(random, box(0, h * 0.4, w, h * 0.6), "bottom", 1800)(ink.ink, 3.6, 0.5),
    rect(0, h * 0.9, w, 6, ink.soft),
    figure(w * 0.62, h * 0.95, 190, { coat: ink.glow, skin: "#d79f76", legs: ink.ink }, 0.1),
    variant === "idle"
      ? figure(w * 0.68, h * 0.96, 195, { coat: ink.hot, skin: "#a86f4b", legs: ink.ink }, 0.03, -1) +
        figure(w * 0.74, h * 0.955, 190, { coat: ink.deep, skin: "#e5b18c", legs: ink.ink, accent: ink.hot }, 0.03)
      : "",
  ]);
};
