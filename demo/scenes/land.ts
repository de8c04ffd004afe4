import { castShadow, figure } from "../drawing/figures";
import type { Scene } from "../drawing/scene";
import {
  box,
  circle,
  curve,
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

/** Country outside the city. Variants: drought, harvest, forest, fire, peaks. */
export const land: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "harvest" } = options;
  const horizon = h * (variant === "drought" ? 0.42 : 0.48);
  const hills = (level: number, jag: number, fill: string) => {
    const points: Point[] = [];
    for (let index = -1; index <= 7; index += 1) points.push([(w / 6) * index, level + random.between(-jag, jag)]);
    return path(`${curve(points)}V${h}H-300Z`, fill);
  };
  const vx = w * 0.62;
  const furrows = Array.from({ length: 26 }, (_, index) => {
    const from = w * (-1.3 + index * 0.16);
    return polygon(
      [
        [vx - 3, horizon + 20],
        [vx + 3, horizon + 20],
        [from + w * 0.085, h],
        [from, h],
      ],
      index % 2 === 0 ? ink.deep : ink.glow,
      `opacity="${index % 2 === 0 ? 0.65 : 0.5}"`,
    );
  });
  const cracks: string[] = [];
  for (let row = 0; row < 10; row += 1) {
    const t = row / 9;
    const y = horizon + 30 + t ** 1.7 * (h - horizon - 30);
    const size = 26 + t * 190;
    for (let x = -size + (row % 2) * size * 0.5; x < w + size; x += size) {
      const j = () => random.between(-size * 0.16, size * 0.16);
      cracks.push(
        polygon(
          [
            [x + j(), y - size * 0.2 + j() * 0.3],
            [x + size * 0.5, y - size * 0.28 + j() * 0.3],
            [x + size * 0.95 + j() * 0.4, y - size * 0.16],
            [x + size * 0.86, y + size * 0.24 + j() * 0.4],
            [x + size * 0.36 + j(), y + size * 0.31],
            [x + size * 0.04, y + size * 0.2],
          ],
          random.pick([ink.soft, ink.soft, ink.paper, ink.glow]),
          `opacity="0.85"`,
        ),
      );
    }
  }
  const pine = (x: number, base: number, tall: number, fill: string) => {
    const parts = [rect(x - tall * 0.018, base - tall * 0.2, tall * 0.036, tall * 0.22, fill)];
    for (let tier = 0; tier < 5; tier += 1) {
      const top = base - tall + tier * tall * 0.17;
      const half = tall * (0.07 + tier * 0.035);
      parts.push(
        polygon(
          [
            [x, top],
            [x + half, top + tall * 0.26],
            [x + half * 0.3, top + tall * 0.23],
            [x - half * 0.3, top + tall * 0.23],
            [x - half, top + tall * 0.26],
          ],
          fill,
        ),
      );
    }
    return parts.join("");
  };
  const wood = (base: number, tall: number, gap: number, fill: string) => {
    const trees: string[] = [];
    for (let x = -40; x < w + 60; x += gap * random.between(0.6, 1.3))
      trees.push(pine(x, base + random.between(-14, 26), tall * random.between(0.7, 1.2), fill));
    return trees.join("") + rect(0, base, w, h - base, fill);
  };
  const flames = Array.from({ length: 34 }, () => {
    const x = random.between(0, w);
    const tall = random.between(60, 240);
    const y = h * 0.76;
    return path(
      `M${x} ${y}C${x - tall * 0.4} ${y - tall * 0.2} ${x - tall * 0.1} ${y - tall * 0.5} ${x + tall * 0.04} ${y - tall}C${x + tall * 0.05} ${y - tall * 0.6} ${x + tall * 0.42} ${y - tall * 0.3} ${x} ${y}Z`,
      random.pick([ink.hot, ink.glow, ink.hot, ink.paper]),
      `opacity="0.95"`,
    );
  });
  const peak = (x: number, top: number, half: number, shade: string, lit: string) =>
    polygon(
      [
        [x - half, h],
        [x, top],
        [x + half, h],
      ],
      lit,
    ) +
    polygon(
      [
        [x, top],
        [x + half, h],
        [x + half * 0.1, h],
        [x - half * 0.12, top + (h - top) * 0.5],
        [x + half * 0.1, top + (h - top) * 0.28],
      ],
      shade,
    ) +
    polygon(
      [
        [x, top],
        [x + half * 0.24, top + (h - top) * 0.24],
        [x + half * 0.1, top + (h - top) * 0.2],
        [x, top + (h - top) * 0.28],
        [x - half * 0.11, top + (h - top) * 0.19],
        [x - half * 0.25, top + (h - top) * 0.25],
      ],
      ink.paper,
    );
  const birds = Array.from({ length: 9 }, () => {
    const x = random.between(w * 0.1, w * 0.6);
    const y = random.between(h * 0.1, h * 0.3);
    return stroke(`M${x - 20} ${y - 8}q12 -8 20 8q8 -16 22 -10`, ink.ink, 4);
  });
  const barn =
    polygon(
      [
        [w * 0.16, horizon + 40],
        [w * 0.16, horizon - 46],
        [w * 0.21, horizon - 100],
        [w * 0.26, horizon - 46],
        [w * 0.26, horizon + 40],
      ],
      ink.hot,
    ) +
    polygon(
      [
        [w * 0.21, horizon - 100],
        [w * 0.36, horizon - 100],
        [w * 0.4, horizon - 46],
        [w * 0.26, horizon - 46],
      ],
      ink.ink,
    ) +
    rect(w * 0.26, horizon - 46, w * 0.135, 86, ink.deep) +
    rect(w * 0.195, horizon - 20, 50, 60, ink.ink);
  const deadTree = stroke(
    `M${w * 0.24} ${h * 0.8}C${w * 0.235} ${h * 0.6} ${w * 0.25} ${h * 0.5} ${w * 0.225} ${h * 0.3}M${w * 0.24} ${h * 0.58}Q${w * 0.3} ${h * 0.48} ${w * 0.34} ${h * 0.3}M${w * 0.243} ${h * 0.5}Q${w * 0.18} ${h * 0.42} ${w * 0.14} ${h * 0.26}M${w * 0.3} ${h * 0.45}Q${w * 0.35} ${h * 0.42} ${w * 0.39} ${h * 0.4}M${w * 0.17} ${h * 0.38}Q${w * 0.12} ${h * 0.38} ${w * 0.09} ${h * 0.42}`,
    ink.ink,
    17,
  );
  const layers: Record<string, string[]> = {
    drought: [
      rect(0, horizon, w, h, ink.mid),
      cracks.join(""),
      deadTree,
      castShadow(w * 0.7, h * 0.8, 250, -0.9, ink.ink),
      figure(w * 0.7, h * 0.8, 250, { coat: ink.deep, skin: "#a86f4b", legs: ink.ink, accent: ink.hot }, 0.1),
    ],
    harvest: [
      hills(horizon, 26, ink.mid),
      barn,
      rect(0, horizon + 34, w, h, ink.soft),
      furrows.join(""),
      castShadow(w * 0.76, h * 0.84, 230, -1, ink.ink),
      figure(w * 0.76, h * 0.84, 230, { coat: ink.hot, skin: "#d79f76", legs: ink.ink }, 0.1),
      birds.join(""),
    ],
    forest: [
      wood(h * 0.62, 230, 56, ink.mid),
      stipple(random, box(0, h * 0.3, w, h * 0.4), "bottom", 1600)(ink.paper, 3.6, 0.5),
      wood(h * 0.76, 360, 92, ink.deep),
      wood(h * 0.98, 620, 210, ink.ink),
      figure(w * 0.52, h * 0.92, 150, { coat: ink.hot, skin: ink.soft, legs: ink.ink }, 0.1),
    ],
    fire: [
      wood(h * 0.62, 250, 54, ink.mid),
      halo("blaze", w * 0.6, h * 0.72, h * 0.7, ink.glow, 0.9),
      flames.join(""),
      wood(h * 0.82, 330, 110, ink.ink),
      figure(w * 0.3, h * 0.97, 260, { coat: ink.glow, skin: "#d79f76", legs: ink.mid, accent: ink.paper }, 0.1),
      figure(w * 0.39, h * 0.98, 250, { coat: ink.hot, skin: "#a86f4b", legs: ink.mid, accent: ink.paper }, 0.08, -1),
    ],
    peaks: [
      peak(w * 0.16, h * 0.34, w * 0.36, ink.mid, ink.soft),
      peak(w * 0.86, h * 0.28, w * 0.4, ink.mid, ink.soft),
      peak(w * 0.5, h * 0.13, w * 0.46, ink.deep, ink.mid),
      hills(h * 0.82, 30, ink.paper),
      hills(h * 0.92, 30, ink.soft),
      [0, 1, 2, 3]
        .map((index) =>
          figure(
            w * (0.3 + index * 0.06),
            h * (0.87 - index * 0.012),
            88,
            { coat: index === 0 ? ink.hot : ink.ink, skin: ink.soft, legs: ink.ink },
            0.12,
          ),
        )
        .join("") + stroke(`M${w * 0.3} ${h * 0.84}Q${w * 0.4} ${h * 0.83} ${w * 0.49} ${h * 0.8}`, ink.hot, 3),
    ],
  };
  const hotSky = variant === "fire" || variant === "drought";
  return picture(options, [
    gradient(
      "sky",
      hotSky
        ? [
            [0, ink.mid],
            [0.55, ink.soft],
            [1, ink.glow],
          ]
        : variant === "peaks"
          ? [
              [0, ink.deep],
              [0.6, ink.soft],
              [1, ink.paper],
            ]
          : [
              [0, ink.mid],
              [0.5, ink.paper],
              [1, ink.paper],
            ],
    ),
    rect(0, 0, w, h, "url(#sky)"),
    halo("sun", w * 0.62, h * 0.28, h * 0.5, ink.glow, 0.8),
    circle(w * 0.62, h * 0.28, h * 0.12, variant === "peaks" ? ink.glow : ink.hot),
    stipple(random, box(0, 0, w, h * 0.6), "top", 1600)(ink.ink, 3.4, 0.3),
    ...(layers[variant] ?? []),
    stipple(random, box(0, h * 0.6, w, h * 0.4), "bottom", 2000)(ink.ink, 3.6, 0.5),
  ]);
};
