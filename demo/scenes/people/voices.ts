import type { Scene } from "../../drawing/scene";
import { box, circle, ellipse, gradient, halo, path, picture, polygon, rect, stipple, stroke } from "../../drawing/svg";

/** Images of speech, post and choice. Variants: microphones, letters, ballot, windows, umbrellas. */
export const voices: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "microphones" } = options;
  const mic = (x: number, y: number, tilt: number, colour: string, band: string) =>
    `<g transform="rotate(${tilt} ${x} ${h * 1.1})">${rect(x - 15, y + 120, 30, h, ink.ink)}${polygon(
      [
        [x - 44, y + 96],
        [x + 44, y + 96],
        [x + 24, y + 330],
        [x - 24, y + 330],
      ],
      ink.ink,
    )}${rect(x - 62, y + 56, 124, 66, band)}${rect(x + 14, y + 56, 48, 66, ink.ink, `opacity="0.25"`)}${rect(x - 74, y - 150, 148, 216, colour, `rx="74"`)}${stipple(random, box(x - 60, y - 140, 120, 196), "right", 420)(ink.ink, 5, 0.6)}${Array.from({ length: 5 }, (_, index) => stroke(`M${x - 66} ${y - 92 + index * 34}h132`, ink.ink, 3, `opacity="0.35"`)).join("")}</g>`;
  const envelope = (x: number, y: number, s: number, turn: number, fill: string) =>
    `<g transform="rotate(${turn} ${x} ${y})">${rect(x - s + 10, y - s * 0.62 + 14, s * 2, s * 1.24, ink.ink, `opacity="0.3"`)}${rect(x - s, y - s * 0.62, s * 2, s * 1.24, fill)}${polygon(
      [
        [x - s, y - s * 0.62],
        [x + s, y - s * 0.62],
        [x, y + s * 0.14],
      ],
      ink.ink,
      `opacity="0.14"`,
    )}${stroke(`M${x - s} ${y - s * 0.62}L${x} ${y + s * 0.14}L${x + s} ${y - s * 0.62}`, ink.ink, 4, `opacity="0.5"`)}${circle(x, y + s * 0.1, s * 0.15, ink.hot)}</g>`;
  const letters: string[] = [];
  for (let index = 0; index < 110; index += 1) {
    const t = index / 110;
    const y = h * (0.52 + 0.5 * t);
    const x = w * 0.62 + (random.next() + random.next() - 1) * w * (0.16 + t * 0.62);
    letters.push(
      envelope(
        x,
        y,
        random.between(54, 84),
        random.between(-40, 40),
        random.pick([ink.paper, ink.paper, ink.soft, ink.glow]),
      ),
    );
  }
  const falling = Array.from({ length: 13 }, () =>
    envelope(
      w * random.between(0.46, 0.8),
      h * random.between(0.02, 0.5),
      random.between(34, 58),
      random.between(-60, 60),
      ink.paper,
    ),
  );
  const slot =
    rect(w * 0.06, h * 0.12, w * 0.22, h * 0.9, ink.hot) +
    path(`M${w * 0.06} ${h * 0.14}a${w * 0.11} ${w * 0.1} 0 0 1 ${w * 0.22} 0Z`, ink.hot) +
    rect(w * 0.18, h * 0.04, w * 0.1, h, ink.ink, `opacity="0.2"`) +
    rect(w * 0.09, h * 0.26, w * 0.16, 30, ink.ink) +
    rect(w * 0.05, h * 0.17, w * 0.24, 18, ink.ink, `opacity="0.6"`) +
    rect(w * 0.11, h * 0.4, w * 0.12, h * 0.12, ink.paper) +
    stroke(`M${w * 0.12} ${h * 0.44}h${w * 0.1}m${-w * 0.1} 30h${w * 0.07}`, ink.mid, 7);
  const ballot =
    polygon(
      [
        [w * 0.3, h * 0.62],
        [w * 0.7, h * 0.62],
        [w * 0.78, h * 0.7],
        [w * 0.22, h * 0.7],
      ],
      ink.paper,
    ) +
    rect(w * 0.22, h * 0.7, w * 0.56, h * 0.32, ink.deep) +
    rect(w * 0.6, h * 0.7, w * 0.18, h * 0.32, ink.ink, `opacity="0.4"`) +
    polygon(
      [
        [w * 0.37, h * 0.655],
        [w * 0.63, h * 0.655],
        [w * 0.64, h * 0.675],
        [w * 0.36, h * 0.675],
      ],
      ink.ink,
    ) +
    `<g transform="rotate(-5 ${w * 0.5} ${h * 0.5})">${rect(w * 0.405, h * 0.36, w * 0.19, h * 0.3, ink.paper)}${stroke(`M${w * 0.43} ${h * 0.42}h40v40h-40ZM${w * 0.43} ${h * 0.5}h40v40h-40ZM${w * 0.47} ${h * 0.44}h150M${w * 0.47} ${h * 0.52}h130`, ink.mid, 7)}${stroke(`M${w * 0.433} ${h * 0.515}l16 20l30 -46`, ink.hot, 12)}</g>` +
    path(
      `M${w * 0.95} -20L${w * 0.68} ${h * 0.2}C${w * 0.62} ${h * 0.24} ${w * 0.585} ${h * 0.28} ${w * 0.55} ${h * 0.4}C${w * 0.545} ${h * 0.44} ${w * 0.575} ${h * 0.45} ${w * 0.59} ${h * 0.41}L${w * 0.61} ${h * 0.36}C${w * 0.6} ${h * 0.42} ${w * 0.585} ${h * 0.47} ${w * 0.6} ${h * 0.48}C${w * 0.63} ${h * 0.48} ${w * 0.65} ${h * 0.4} ${w * 0.67} ${h * 0.36}C${w * 0.74} ${h * 0.34} ${w * 0.78} ${h * 0.3} ${w * 0.8} ${h * 0.27}L${w * 1.1} ${h * 0.1}Z`,
      "#a86f4b",
    ) +
    polygon(
      [
        [w * 0.74, h * 0.155],
        [w * 0.83, h * 0.255],
        [w * 1.12, h * 0.1],
        [w * 0.98, -60],
      ],
      ink.hot,
    ) +
    polygon(
      [
        [w * 0.735, h * 0.16],
        [w * 0.825, h * 0.262],
        [w * 0.845, h * 0.245],
        [w * 0.755, h * 0.14],
      ],
      ink.paper,
    );
  const panes: string[] = [];
  for (let row = 0; row < 4; row += 1)
    for (let column = 0; column < 6; column += 1) {
      const x = w * (0.05 + column * 0.155);
      const y = h * (0.05 + row * 0.245);
      const lit = (row * 7 + column * 5) % 4 !== 0;
      const ww = w * 0.105;
      const hh = h * 0.17;
      panes.push(
        rect(x - 9, y - 9, ww + 18, hh + 18, ink.ink),
        rect(x, y, ww, hh, lit ? random.pick([ink.glow, ink.glow, ink.hot, ink.soft]) : ink.deep),
      );
      if (lit && random.chance(0.62)) {
        const px = x + ww * random.between(0.3, 0.7);
        panes.push(
          circle(px, y + hh * 0.5, 21, ink.ink),
          path(`M${px - 46} ${y + hh}q0 -62 46 -62q46 0 46 62Z`, ink.ink),
        );
      } else if (lit)
        panes.push(
          path(`M${x} ${y}h${ww * 0.3}q6 ${hh * 0.5} ${-ww * 0.2} ${hh}H${x}Z`, ink.paper, `opacity="0.6"`),
          rect(x + ww * 0.6, y + hh * 0.62, 34, 50, ink.hot),
        );
      panes.push(
        stroke(`M${x + ww / 2} ${y}v${hh}M${x} ${y + hh * 0.42}h${ww}`, ink.ink, 5),
        rect(x - 18, y + hh + 6, ww + 36, 15, ink.mid),
      );
    }
  const umbrella = (x: number, y: number, r: number, fill: string, other: string) => {
    const turn = random.between(0, 1);
    const tip = (index: number, k = 1) =>
      [x + Math.cos(index * 0.7854 + turn) * r * k, y + Math.sin(index * 0.7854 + turn) * r * k] as const;
    return (
      ellipse(x + r * 0.4, y + r * 0.55, r * 0.95, r * 0.86, ink.ink, `opacity="0.4"`) +
      Array.from({ length: 8 }, (_, index) =>
        polygon([[x, y], tip(index), tip(index + 0.5, 0.95), tip(index + 1)], index % 2 === 0 ? fill : other),
      ).join("") +
      stipple(random, box(x - r * 0.6, y - r * 0.1, r * 1.3, r * 0.9), "bottom", 90)(ink.ink, 3.4, 0.5) +
      circle(x, y, r * 0.07, ink.ink)
    );
  };
  const spots = Array.from({ length: 15 }, (_, index) =>
    umbrella(
      w * (0.09 + (index % 5) * 0.205) + random.between(-50, 50),
      h * (0.16 + Math.floor(index / 5) * 0.34) + random.between(-46, 46),
      random.between(104, 138),
      index === 7 ? ink.hot : random.pick([ink.ink, ink.deep, ink.deep]),
      index === 7 ? ink.glow : random.pick([ink.deep, ink.mid]),
    ),
  );
  const cobbles = Array.from({ length: 15 }, (_, row) =>
    stroke(
      `M0 ${(row * h) / 14}Q${w / 2} ${(row * h) / 14 + 34} ${w} ${(row * h) / 14}`,
      ink.deep,
      4,
      `opacity="0.35" stroke-dasharray="56 12"`,
    ),
  ).join("");
  const rain = Array.from(
    { length: 130 },
    () => `M${random.between(0, w).toFixed(0)} ${random.between(0, h).toFixed(0)}l16 40`,
  ).join("");
  const layers: Record<string, string[]> = {
    microphones: [
      rect(0, 0, w, h, ink.soft),
      circle(w * 0.5, h * 0.46, h * 0.4, ink.glow),
      stipple(random, box(0, 0, w, h), "top", 2400)(ink.hot, 3.6, 0.4),
      mic(w * 0.2, h * 0.42, -16, ink.deep, ink.glow),
      mic(w * 0.8, h * 0.44, 16, ink.mid, ink.hot),
      mic(w * 0.36, h * 0.34, -8, ink.mid, ink.paper),
      mic(w * 0.65, h * 0.36, 9, ink.deep, ink.paper),
      mic(w * 0.5, h * 0.27, 1, ink.hot, ink.paper),
    ],
    letters: [
      gradient("wall", [
        [0, ink.deep],
        [1, ink.mid],
      ]),
      rect(0, 0, w, h, "url(#wall)"),
      polygon(
        [
          [w * 0.4, 0],
          [w * 0.85, 0],
          [w, h],
          [w * 0.3, h],
        ],
        ink.glow,
        `opacity="0.25"`,
      ),
      stipple(random, box(0, 0, w, h), "left", 2200)(ink.ink, 3.6, 0.5),
      slot,
      falling.join(""),
      letters.join(""),
    ],
    ballot: [
      gradient("wall", [
        [0, ink.soft],
        [1, ink.paper],
      ]),
      rect(0, 0, w, h, "url(#wall)"),
      circle(w * 0.4, h * 0.4, h * 0.33, ink.glow),
      stipple(random, box(0, 0, w, h), "left", 2000)(ink.hot, 3.6, 0.4),
      rect(0, h * 0.9, w, h * 0.1, ink.mid),
      ballot,
    ],
    windows: [
      gradient("wall", [
        [0, ink.mid],
        [1, ink.deep],
      ]),
      rect(0, 0, w, h, "url(#wall)"),
      stipple(random, box(0, 0, w, h), "top", 2600)(ink.ink, 3.6, 0.5),
      panes.join(""),
    ],
    umbrellas: [
      rect(0, 0, w, h, ink.soft),
      cobbles,
      halo("gleam", w * 0.5, h * 0.5, h * 0.6, ink.paper, 0.7),
      spots.join(""),
      stroke(rain, ink.paper, 3, `opacity="0.6"`),
    ],
  };
  return picture(options, [
    ...(layers[variant] ?? []),
    stipple(random, box(0, h * 0.6, w, h * 0.4), "bottom", 1800)(ink.ink, 3.6, 0.5),
  ]);
};
