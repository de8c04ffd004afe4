import { bust, figure } from "../drawing/figures";
import type { Scene } from "../drawing/scene";
import { box, ellipse, gradient, halo, path, picture, polygon, rect, stipple, stroke } from "../drawing/svg";
import { laidTable } from "./laid-table";

/** Indoors. Variants: library, classroom, ward, table. */
export const room: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "library" } = options;
  const shelf = () => {
    const parts: string[] = [];
    for (let row = 0; row < 6; row += 1) {
      const base = h * (0.15 + row * 0.135);
      for (let x = -6; x < w; ) {
        const wide = random.between(15, 46);
        const tall = h * random.between(0.075, 0.118);
        const fill = random.pick([ink.hot, ink.deep, ink.mid, ink.soft, ink.glow, ink.paper, ink.deep, ink.mid]);
        const tilt = random.chance(0.05) ? 9 : 0;
        if (!random.chance(0.05))
          parts.push(
            `<g transform="rotate(${tilt} ${x} ${base})">${rect(x, base - tall, wide - 3, tall, fill)}${rect(x, base - tall * 0.8, wide - 3, 6, ink.ink, `opacity="0.4"`)}${rect(x + wide - 10, base - tall, 7, tall, ink.ink, `opacity="0.22"`)}</g>`,
          );
        x += wide;
      }
      parts.push(rect(0, base, w, 17, ink.ink));
    }
    return parts.join("");
  };
  const reader =
    path(
      `M${w * 0.43} ${h * 0.9}C${w * 0.42} ${h * 0.7} ${w * 0.46} ${h * 0.62} ${w * 0.53} ${h * 0.62}C${w * 0.6} ${h * 0.62} ${w * 0.64} ${h * 0.7} ${w * 0.63} ${h * 0.9}Z`,
      ink.hot,
    ) +
    ellipse(w * 0.525, h * 0.545, 58, 72, "#a86f4b") +
    path(
      `M${w * 0.484} ${h * 0.55}C${w * 0.47} ${h * 0.42} ${w * 0.58} ${h * 0.42} ${w * 0.568} ${h * 0.54}C${w * 0.55} ${h * 0.5} ${w * 0.51} ${h * 0.49} ${w * 0.484} ${h * 0.55}Z`,
      ink.ink,
    ) +
    polygon(
      [
        [w * 0.44, h * 0.8],
        [w * 0.53, h * 0.84],
        [w * 0.62, h * 0.8],
        [w * 0.63, h * 0.9],
        [w * 0.53, h * 0.94],
        [w * 0.43, h * 0.9],
      ],
      ink.paper,
    ) +
    stroke(`M${w * 0.53} ${h * 0.84}V${h * 0.94}`, ink.mid, 5);
  const lamp =
    halo("lamp", w * 0.75, h * 0.64, h * 0.5, ink.glow, 0.85) +
    polygon(
      [
        [w * 0.7, h * 0.64],
        [w * 0.8, h * 0.64],
        [w * 0.775, h * 0.53],
        [w * 0.725, h * 0.53],
      ],
      ink.glow,
    ) +
    rect(w * 0.746, h * 0.64, 12, h * 0.26, ink.ink) +
    ellipse(w * 0.75, h * 0.9, 80, 18, ink.ink);
  const desks: string[] = [];
  for (let row = 0; row < 3; row += 1)
    for (let seat = 0; seat < 4 + (row === 0 ? 1 : 0); seat += 1) {
      const size = 54 + row * 30;
      const x = w * (0.12 + seat * (0.2 + row * 0.05)) - row * 40;
      const y = h * (0.6 + row * 0.15);
      desks.push(
        bust(
          x,
          y,
          size,
          random.pick([ink.hot, ink.deep, ink.glow, ink.mid, ink.soft]),
          random.pick(["#e5b18c", "#a86f4b", "#6b4030", "#f0c8a4"]),
          random.pick([ink.ink, "#6b3f2a", "#b4713a"]),
        ),
        rect(x - size * 1.3, y + size * 1.1, size * 2.6, size * 0.3, ink.soft),
        rect(x - size * 1.1, y + size * 1.4, size * 0.14, size, ink.ink),
        rect(x + size, y + size * 1.4, size * 0.14, size, ink.ink),
      );
      if (random.chance(0.45))
        desks.push(stroke(`M${x + size * 0.7} ${y + size * 0.6}L${x + size} ${y - size * 1.2}`, ink.soft, size * 0.24));
    }
  const board =
    rect(w * 0.18, h * 0.1, w * 0.64, h * 0.34, ink.soft) +
    rect(w * 0.19, h * 0.115, w * 0.62, h * 0.31, ink.ink) +
    stroke(
      `M${w * 0.24} ${h * 0.36}Q${w * 0.3} ${h * 0.1} ${w * 0.36} ${h * 0.36}M${w * 0.22} ${h * 0.36}H${w * 0.4}M${w * 0.24} ${h * 0.16}V${h * 0.38}M${w * 0.62} ${h * 0.2}H${w * 0.76}M${w * 0.62} ${h * 0.25}H${w * 0.72}M${w * 0.62} ${h * 0.3}H${w * 0.75}`,
      ink.paper,
      6,
      `opacity="0.85"`,
    ) +
    figure(w * 0.5, h * 0.56, 360, { coat: ink.hot, skin: "#6b4030", legs: ink.deep, accent: ink.glow }, 0.03);
  const ward = [
    rect(0, 0, w, h, ink.deep),
    polygon(
      [
        [0, 0],
        [w, 0],
        [w * 0.62, h * 0.26],
        [w * 0.38, h * 0.26],
      ],
      ink.ink,
    ),
    polygon(
      [
        [0, h],
        [w, h],
        [w * 0.62, h * 0.6],
        [w * 0.38, h * 0.6],
      ],
      ink.mid,
    ),
    rect(w * 0.38, h * 0.26, w * 0.24, h * 0.34, ink.paper),
    halo("door", w * 0.5, h * 0.44, h * 0.55, ink.glow, 0.85),
    rect(w * 0.44, h * 0.33, w * 0.12, h * 0.27, ink.glow),
    [0, 1, 2]
      .map((index) => {
        const t = [1, 0.62, 0.4][index] ?? 1;
        const x = (at: number) => w * 0.5 + (at - w * 0.5) * t;
        const y = (at: number) => h * 0.45 + (at - h * 0.45) * t;
        return (
          polygon(
            [
              [x(w * 0.02), y(h * 0.1)],
              [x(w * 0.17), y(h * 0.17)],
              [x(w * 0.17), y(h * 0.78)],
              [x(w * 0.02), y(h * 0.92)],
            ],
            index === 1 ? ink.glow : ink.mid,
          ) +
          polygon(
            [
              [x(w * 0.98), y(h * 0.1)],
              [x(w * 0.83), y(h * 0.17)],
              [x(w * 0.83), y(h * 0.78)],
              [x(w * 0.98), y(h * 0.92)],
            ],
            index === 0 ? ink.mid : ink.soft,
          ) +
          polygon(
            [
              [x(w * 0.4), y(h * 0.02)],
              [x(w * 0.6), y(h * 0.02)],
              [x(w * 0.58), y(h * 0.08)],
              [x(w * 0.42), y(h * 0.08)],
            ],
            ink.paper,
          )
        );
      })
      .join(""),
    polygon(
      [
        [w * 0.44, h * 0.6],
        [w * 0.56, h * 0.6],
        [w * 0.72, h],
        [w * 0.28, h],
      ],
      ink.glow,
      `opacity="0.4"`,
    ),
    figure(w * 0.5, h * 0.84, 420, { coat: ink.paper, skin: "#a86f4b", legs: ink.ink, accent: ink.hot }, 0.11),
    figure(w * 0.41, h * 0.68, 200, { coat: ink.hot, skin: "#e5b18c", legs: ink.ink }, 0.08, -1),
  ];
  const layers: Record<string, string[]> = {
    library: [
      rect(0, 0, w, h, ink.ink),
      shelf(),
      rect(0, 0, w, h, ink.ink, `opacity="0.3"`),
      lamp,
      rect(0, h * 0.9, w, h * 0.1, ink.ink),
      reader,
      rect(0, h * 0.93, w, h * 0.08, ink.mid),
    ],
    classroom: [
      gradient("wall", [
        [0, ink.soft],
        [1, ink.paper],
      ]),
      rect(0, 0, w, h, "url(#wall)"),
      board,
      polygon(
        [
          [0, h * 0.06],
          [w * 0.13, h * 0.1],
          [w * 0.13, h * 0.5],
          [0, h * 0.56],
        ],
        ink.glow,
      ),
      stroke(`M${w * 0.065} ${h * 0.08}V${h * 0.53}M0 ${h * 0.3}H${w * 0.13}`, ink.ink, 8),
      rect(0, h * 0.58, w, h * 0.42, ink.mid),
      polygon(
        [
          [0, h * 0.62],
          [w * 0.2, h * 0.58],
          [w * 0.8, h],
          [w * 0.2, h],
        ],
        ink.glow,
        `opacity="0.35"`,
      ),
      desks.join(""),
    ],
    ward,
    table: laidTable(random, ink, w, h),
  };
  return picture(options, [
    ...(layers[variant] ?? []),
    stipple(random, box(0, h * 0.5, w, h * 0.5), "bottom", 2000)(ink.ink, 3.6, 0.5),
  ]);
};
