import { castShadow, figure } from "../drawing/figures";
import type { Scene } from "../drawing/scene";
import { box, circle, gradient, path, picture, polygon, rect, stipple, stroke } from "../drawing/svg";

/** Columns and steps in slanting light. Variants: steps, scales. */
export const courthouse: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "steps" } = options;
  const floor = h * 0.7;
  const columns: string[] = [];
  for (let index = 0; index < 6; index += 1) {
    const x = w * (0.05 + index * 0.185);
    const cw = w * 0.078;
    columns.push(rect(x, h * 0.09, cw, floor - h * 0.09, ink.paper));
    for (let flute = 0; flute < 5; flute += 1)
      columns.push(rect(x + cw * (0.1 + flute * 0.19), h * 0.12, cw * 0.07, floor - h * 0.14, ink.soft));
    columns.push(rect(x + cw * 0.55, h * 0.09, cw * 0.45, floor - h * 0.09, ink.mid, `opacity="0.55"`));
    columns.push(stipple(random, box(x, h * 0.09, cw, floor - h * 0.09), "right", 330)(ink.ink, 3.2, 0.6));
    columns.push(rect(x - 18, h * 0.07, cw + 36, 34, ink.soft), rect(x - 18, floor - 34, cw + 36, 34, ink.soft));
  }
  const steps: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    const y = floor + (h - floor) * (step / 6);
    steps.push(
      rect(0, y, w, h - y, step % 2 === 0 ? ink.soft : ink.paper),
      rect(0, y + (h - floor) / 9, w, (h - floor) / 18, ink.mid, `opacity="0.6"`),
    );
  }
  const people = [
    [0.3, 0.83, 300, ink.hot, 0.12],
    [0.4, 0.8, 250, ink.deep, 0.05],
    [0.74, 0.9, 330, ink.ink, 0.13],
  ] as const;
  const sx = w * 0.5;
  const scales = [
    stroke(`M${sx} ${h * 0.16}V${h * 0.86}`, ink.ink, 22),
    polygon(
      [
        [sx - 150, h * 0.9],
        [sx + 150, h * 0.9],
        [sx + 70, h * 0.84],
        [sx - 70, h * 0.84],
      ],
      ink.ink,
    ),
    stroke(`M${sx - 420} ${h * 0.3}L${sx + 420} ${h * 0.2}`, ink.ink, 20),
    circle(sx, h * 0.25, 34, ink.hot),
    stroke(
      `M${sx - 420} ${h * 0.3}l-130 270M${sx - 420} ${h * 0.3}l130 270M${sx + 420} ${h * 0.2}l-130 250M${sx + 420} ${h * 0.2}l130 250`,
      ink.ink,
      5,
    ),
    path(`M${sx - 580} ${h * 0.3 + 270}h320q-30 100 -160 100t-160 -100Z`, ink.hot),
    path(`M${sx + 260} ${h * 0.2 + 250}h320q-30 100 -160 100t-160 -100Z`, ink.deep),
    rect(sx - 510, h * 0.3 + 170, 180, 100, ink.paper) +
      stroke(`M${sx - 490} ${h * 0.3 + 200}h140m-140 26h110m-110 24h130`, ink.mid, 7),
    [0, 1, 2]
      .map(
        (index) =>
          `<ellipse cx="${sx + 420}" cy="${h * 0.2 + 236 - index * 30}" rx="90" ry="22" fill="${index % 2 === 0 ? ink.glow : ink.hot}"/>`,
      )
      .join(""),
  ];
  return picture(options, [
    gradient("wall", [
      [0, ink.ink],
      [1, ink.deep],
    ]),
    rect(0, 0, w, h, "url(#wall)"),
    variant === "scales"
      ? rect(0, 0, w, h, ink.soft) +
        circle(sx, h * 0.46, h * 0.42, ink.glow) +
        stipple(random, box(0, 0, w, h), "top", 2400)(ink.hot, 3.6, 0.35) +
        rect(0, h * 0.89, w, h * 0.11, ink.deep)
      : rect(w * 0.42, h * 0.3, w * 0.13, floor - h * 0.3, ink.glow) +
        columns.join("") +
        rect(0, 0, w, h * 0.075, ink.soft) +
        rect(0, h * 0.075, w, 12, ink.ink, `opacity="0.5"`) +
        steps.join(""),
    variant === "scales"
      ? ""
      : polygon(
          [
            [0, 0],
            [w * 0.34, 0],
            [w * 0.9, h],
            [0, h],
          ],
          ink.ink,
          `opacity="0.3"`,
        ),
    variant === "scales"
      ? scales.join("")
      : people
          .map(
            ([at, foot, tall, coat, stride]) =>
              castShadow(w * at, h * foot, tall, 1.5, ink.ink, 0.5) +
              figure(w * at, h * foot, tall, { coat, skin: "#d79f76", legs: ink.ink }, stride),
          )
          .join(""),
    stipple(random, box(0, h * 0.6, w, h * 0.4), "bottom", 2000)(ink.ink, 3.6, 0.45),
  ]);
};
