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
  segments,
  stipple,
  stroke,
} from "../drawing/svg";

/** Things that carry people. Variants: viaduct, freighter, ferry. */
export const passage: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "viaduct" } = options;
  const hills = (level: number, jag: number, fill: string) => {
    const points: Point[] = [];
    for (let index = -1; index <= 7; index += 1) points.push([(w / 6) * index, h * level + random.between(-jag, jag)]);
    return path(`${curve(points)}V${h}H-300Z`, fill);
  };
  const deck = h * 0.46;
  const span = w / 6;
  const arches = Array.from({ length: 7 }, (_, index) => {
    const x = index * span - span * 0.3;
    return `M${x + span * 0.13} ${h}V${deck + 40 + span * 0.37}a${span * 0.37} ${span * 0.37} 0 0 1 ${span * 0.74} 0V${h}Z`;
  }).join("");
  const bridge =
    `<path fill-rule="evenodd" d="M-10 ${deck}H${w + 10}V${h}H-10Z${arches}" fill="${ink.deep}"/>` +
    rect(0, deck - 14, w, 24, ink.soft) +
    rect(0, deck + 10, w, 10, ink.ink, `opacity="0.5"`);
  const coach = (x: number, fill: string) =>
    rect(x, deck - 108, 300, 92, fill, `rx="12"`) +
    Array.from({ length: 6 }, (_, index) => rect(x + 20 + index * 46, deck - 92, 32, 36, ink.glow)).join("") +
    rect(x, deck - 44, 300, 8, ink.paper);
  const train =
    [0, 1, 2].map((index) => coach(w * 0.05 + index * 308, index % 2 === 0 ? ink.hot : ink.hot)).join("") +
    path(`M${w * 0.05 + 924} ${deck - 16}V${deck - 108}h150q100 10 140 92Z`, ink.hot) +
    polygon(
      [
        [w * 0.05 + 1070, deck - 92],
        [w * 0.05 + 1108, deck - 92],
        [w * 0.05 + 1160, deck - 54],
        [w * 0.05 + 1070, deck - 54],
      ],
      ink.ink,
    ) +
    rect(w * 0.05 + 924, deck - 44, 262, 8, ink.paper) +
    circle(w * 0.05 + 1186, deck - 34, 11, ink.glow) +
    halo("head", w * 0.05 + 1210, deck - 34, 170, ink.glow, 0.9);
  const sea = h * 0.74;
  const stack = Array.from({ length: 9 }, (_, column) =>
    Array.from({ length: 2 + ((column * 7) % 4) }, (_unused, level) =>
      rect(
        w * 0.3 + column * 78,
        h * 0.5 - level * 44,
        74,
        41,
        random.pick([ink.hot, ink.glow, ink.mid, ink.soft, ink.paper]),
      ),
    ).join(""),
  ).join("");
  const freighter =
    stroke(`M${w * 0.26} ${h * 0.5}V${h * 0.2}`, ink.ink, 8) +
    stack +
    rect(w * 0.76, h * 0.26, 190, h * 0.3, ink.paper) +
    Array.from({ length: 12 }, (_, index) =>
      rect(w * 0.77 + (index % 4) * 42, h * 0.29 + Math.floor(index / 4) * 56, 26, 26, ink.ink),
    ).join("") +
    rect(w * 0.8, h * 0.17, 76, h * 0.1, ink.hot) +
    polygon(
      [
        [w * 0.1, h * 0.46],
        [w * 0.2, h * 0.545],
        [w * 0.92, h * 0.545],
        [w * 0.9, sea + 30],
        [w * 0.2, sea + 30],
      ],
      ink.ink,
    ) +
    polygon(
      [
        [w * 0.164, h * 0.66],
        [w * 0.912, h * 0.66],
        [w * 0.9, sea + 30],
        [w * 0.2, sea + 30],
      ],
      ink.hot,
    ) +
    stroke(
      segments([
        [w * 0.1, h * 0.46],
        [w * 0.2, h * 0.545],
        [w * 0.92, h * 0.545],
      ]),
      ink.paper,
      7,
    );
  const ferry =
    polygon(
      [
        [w * 0.16, h * 0.56],
        [w * 0.84, h * 0.56],
        [w * 0.78, sea + 26],
        [w * 0.24, sea + 26],
      ],
      ink.ink,
    ) +
    rect(w * 0.22, h * 0.44, w * 0.56, h * 0.12, ink.paper) +
    rect(w * 0.3, h * 0.34, w * 0.38, h * 0.1, ink.soft) +
    Array.from({ length: 13 }, (_, index) => rect(w * 0.24 + index * w * 0.041, h * 0.475, 40, 46, ink.glow)).join("") +
    Array.from({ length: 8 }, (_, index) => rect(w * 0.32 + index * w * 0.044, h * 0.365, 36, 40, ink.ink)).join("") +
    polygon(
      [
        [w * 0.52, h * 0.34],
        [w * 0.54, h * 0.18],
        [w * 0.62, h * 0.18],
        [w * 0.62, h * 0.34],
      ],
      ink.hot,
    ) +
    rect(w * 0.535, h * 0.22, w * 0.085, 20, ink.paper) +
    [0, 1, 2, 3]
      .map((index) =>
        circle(
          w * (0.5 - index * 0.07),
          h * (0.13 - index * 0.012),
          44 + index * 18,
          ink.paper,
          `opacity="${0.5 - index * 0.1}"`,
        ),
      )
      .join("") +
    polygon(
      [
        [w * 0.19, h * 0.63],
        [w * 0.815, h * 0.63],
        [w * 0.808, h * 0.655],
        [w * 0.2, h * 0.655],
      ],
      ink.hot,
    );
  const swell = Array.from({ length: 6 }, (_, level) => {
    const points: Point[] = [];
    for (let index = -1; index <= 17; index += 1)
      points.push([(w / 16) * index, sea + level * h * 0.05 + (index % 2 === 0 ? -9 : 9) * (1 + level * 0.3)]);
    return (
      path(`${curve(points)}V${h}H-200Z`, level % 2 === 0 ? ink.mid : ink.deep, `opacity="0.9"`) +
      stroke(curve(points), ink.paper, 4, `opacity="0.4" stroke-dasharray="${90 + level * 30} 60 30 80"`)
    );
  });
  const over = variant === "viaduct";
  return picture(options, [
    gradient("sky", [
      [0, ink.mid],
      [0.55, ink.soft],
      [1, ink.paper],
    ]),
    rect(0, 0, w, h, "url(#sky)"),
    halo("sun", w * 0.7, h * 0.3, h * 0.55, ink.glow, 0.85),
    circle(w * 0.72, h * 0.28, h * 0.14, over ? ink.paper : ink.hot),
    stipple(random, box(0, 0, w, h * 0.6), "top", 1700)(ink.ink, 3.4, 0.35),
    over
      ? hills(0.5, 60, ink.mid) +
        hills(0.62, 40, ink.soft) +
        train +
        bridge +
        stipple(random, box(0, deck, w, h - deck), "bottom", 2200)(ink.ink, 3.6, 0.6) +
        hills(0.88, 40, ink.ink)
      : `${hills(0.68, 20, ink.mid)}${variant === "freighter" ? freighter : ferry}${stipple(random, box(w * 0.15, h * 0.5, w * 0.75, h * 0.3), "bottom", 1300)(ink.ink, 3.6, 0.6)}${swell.join("")}`,
    stipple(random, box(0, h * 0.75, w, h * 0.25), "bottom", 1200)(ink.ink, 3.6, 0.5),
  ]);
};
