import { castShadow, figure } from "../drawing/figures";
import type { Scene } from "../drawing/scene";
import { box, circle, ellipse, gradient, halo, path, picture, polygon, rect, stipple, stroke } from "../drawing/svg";

/** Stalls under striped awnings. Variants: fruit, fish. */
export const market: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "fruit" } = options;
  const awning = (x: number, y: number, wide: number, tall: number, colour: string) => {
    const stripes: string[] = [];
    const count = 8;
    const step = wide / count;
    for (let index = 0; index < count; index += 1) {
      const fill = index % 2 === 0 ? colour : ink.paper;
      const left = x + index * step;
      stripes.push(
        polygon(
          [
            [x + wide * 0.08 + index * step * 0.84, y],
            [x + wide * 0.08 + (index + 1) * step * 0.84, y],
            [left + step, y + tall],
            [left, y + tall],
          ],
          fill,
        ),
        path(`M${left} ${y + tall - 1}h${step}v${tall * 0.16}a${step / 2} ${step / 2.4} 0 0 1 ${-step} 0Z`, fill),
      );
    }
    return (
      stripes.join("") +
      polygon(
        [
          [x, y + tall],
          [x + wide, y + tall],
          [x + wide, y + tall * 1.06],
          [x, y + tall * 1.06],
        ],
        ink.ink,
        `opacity="0.25"`,
      )
    );
  };
  const crate = (x: number, y: number, wide: number, fill: string) => {
    const heap: string[] = [];
    for (let row = 0; row < 3; row += 1) {
      for (let index = 0; index < 7 - row; index += 1) {
        const px = x + wide * (0.1 + row * 0.06) + (index * wide * 0.82) / 6.2;
        const py = y - row * 24 - 6;
        heap.push(
          variant === "fish"
            ? `<g transform="rotate(-24 ${px} ${py})">${ellipse(px, py, 32, 12, index % 2 === 0 ? ink.soft : ink.paper)}${polygon(
                [
                  [px + 28, py],
                  [px + 48, py - 13],
                  [px + 48, py + 13],
                ],
                ink.soft,
              )}${circle(px - 20, py - 2, 3, ink.ink)}</g>`
            : circle(px, py, 21, fill) + circle(px - 6, py - 7, 6, ink.paper, `opacity="0.4"`),
        );
      }
    }
    return (
      heap.join("") +
      polygon(
        [
          [x, y],
          [x + wide, y],
          [x + wide - 14, y + 74],
          [x + 14, y + 74],
        ],
        ink.soft,
      ) +
      stroke(`M${x + 8} ${y + 26}h${wide - 16}M${x + 12} ${y + 50}h${wide - 24}`, ink.ink, 5, `opacity="0.4"`)
    );
  };
  const stall = (x: number, y: number, wide: number, colour: string, fruits: readonly string[]) =>
    rect(x + 20, y - 20, 14, 360, ink.ink) +
    rect(x + wide - 34, y - 20, 14, 360, ink.ink) +
    rect(x + 10, y + 60, wide - 20, 200, ink.ink, `opacity="0.72"`) +
    figure(x + wide * 0.5, y + 330, 270, { coat: ink.paper, skin: "#a86f4b", legs: ink.ink, accent: ink.hot }, 0.02) +
    fruits
      .map((fruit, index) =>
        crate(x + 24 + (index * (wide - 40)) / fruits.length, y + 254, (wide - 70) / fruits.length, fruit),
      )
      .join("") +
    polygon(
      [
        [x, y + 322],
        [x + wide, y + 322],
        [x + wide, y + 430],
        [x, y + 430],
      ],
      ink.deep,
    ) +
    awning(x - 20, y - 130, wide + 40, 140, colour);
  const bulbs = Array.from({ length: 13 }, (_, index) => {
    const x = (w / 12) * index;
    const y = h * 0.16 + Math.sin((index / 12) * Math.PI * 2.2) * 24;
    return halo(`bulb${index}`, x, y, 52, ink.glow, 0.7) + circle(x, y, 10, ink.paper);
  });
  const front = [
    [0.1, 0.97, 430, ink.ink, 0.1, 1],
    [0.52, 0.98, 460, ink.hot, 0.12, 1],
    [0.63, 0.96, 420, ink.deep, 0.08, -1],
    [0.93, 0.99, 470, ink.ink, 0.1, -1],
  ] as const;
  return picture(options, [
    gradient("air", [
      [0, ink.mid],
      [0.5, ink.soft],
      [1, ink.paper],
    ]),
    rect(0, 0, w, h, "url(#air)"),
    halo("sun", w * 0.5, h * 0.3, h * 0.6, ink.glow, 0.8),
    [0, 1, 2, 3, 4, 5, 6]
      .map((index) =>
        path(
          `M${index * w * 0.16 - 40} ${h * 0.8}V${h * 0.28}a${w * 0.06} ${w * 0.06} 0 0 1 ${w * 0.12} 0V${h * 0.8}Z`,
          ink.mid,
          `opacity="0.55"`,
        ),
      )
      .join(""),
    rect(0, h * 0.74, w, h * 0.26, ink.mid),
    stall(w * 0.01, h * 0.4, w * 0.32, ink.hot, [ink.glow, ink.hot, ink.mid]),
    stall(w * 0.67, h * 0.4, w * 0.32, ink.deep, [ink.hot, ink.mid, ink.glow]),
    stall(w * 0.36, h * 0.38, w * 0.28, ink.glow, [ink.hot, ink.mid]),
    stroke(`M0 ${h * 0.15}Q${w * 0.25} ${h * 0.2} ${w * 0.5} ${h * 0.15}T${w} ${h * 0.16}`, ink.ink, 4),
    bulbs.join(""),
    stipple(random, box(0, h * 0.5, w, h * 0.5), "bottom", 2200)(ink.ink, 3.6, 0.5),
    front
      .map(
        ([at, foot, tall, coat, stride, facing]) =>
          castShadow(w * at, h * foot, tall, 0.6, ink.ink) +
          figure(
            w * at,
            h * foot,
            tall,
            { coat, skin: "#d79f76", legs: ink.ink, accent: coat === ink.hot ? ink.paper : ink.hot },
            stride,
            facing,
          ),
      )
      .join(""),
  ]);
};
