import { bust } from "../drawing/figures";
import type { Scene } from "../drawing/scene";
import {
  box,
  circle,
  clipped,
  ellipse,
  gradient,
  halo,
  path,
  picture,
  polygon,
  rect,
  stipple,
  stroke,
} from "../drawing/svg";

/** A hall from the stalls. Variants: orchestra, masks, cinema. */
export const stage: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "orchestra" } = options;
  const drape = (side: -1 | 1) => {
    const parts: string[] = [];
    for (let fold = 0; fold < 6; fold += 1) {
      const x = side < 0 ? fold * w * 0.036 : w - fold * w * 0.036;
      const sweep = (6 - fold) * 14;
      parts.push(
        path(
          `M${x} 0C${x + side * -sweep} ${h * 0.4} ${x + side * 30} ${h * 0.6} ${x + side * 10} ${h * 0.84}H${x - side * w * 0.045}C${x - side * w * 0.05} ${h * 0.5} ${x - side * w * 0.04 + side * -sweep} ${h * 0.3} ${x - side * w * 0.06} 0Z`,
          ink.hot,
        ),
      );
      if (fold % 2 === 1)
        parts.push(parts[parts.length - 1]?.replace(ink.hot, ink.ink).replace("<path ", `<path opacity="0.34" `) ?? "");
    }
    return parts.join("");
  };
  const pipes: string[] = [];
  for (let index = 0; index < 29; index += 1) {
    const x = w * 0.24 + index * w * 0.0182;
    const tall = h * (0.2 + 0.22 * Math.abs(Math.cos(index * 0.36)));
    pipes.push(
      rect(x, h * 0.5 - tall, w * 0.013, tall, ink.glow),
      rect(x + w * 0.008, h * 0.5 - tall, w * 0.005, tall, ink.hot, `opacity="0.5"`),
      polygon(
        [
          [x, h * 0.45],
          [x + w * 0.013, h * 0.45],
          [x + w * 0.0065, h * 0.475],
        ],
        ink.ink,
      ),
    );
  }
  const players: string[] = [];
  for (let row = 0; row < 3; row += 1) {
    for (let seat = 0; seat < 9 + row * 2; seat += 1) {
      const t = (seat + 0.5) / (9 + row * 2) - 0.5;
      const x = w * (0.5 + t * (0.52 + row * 0.06));
      const y = h * (0.55 + row * 0.055) + Math.abs(t) * h * 0.08;
      const size = 26 + row * 5;
      players.push(
        bust(
          x,
          y,
          size,
          ink.ink,
          random.pick(["#e5b18c", "#a86f4b", "#f0c8a4"]),
          random.pick([ink.ink, "#6b3f2a", "#d8d2c4"]),
        ),
      );
      if ((seat + row) % 2 === 0)
        players.push(
          `<g transform="rotate(${t < 0 ? 32 : -32} ${x} ${y + size})">${ellipse(x, y + size, size * 0.36, size * 0.6, ink.hot)}${stroke(`M${x} ${y + size * 0.4}v${-size * 0.9}`, ink.glow, 5)}</g>`,
        );
      else
        players.push(stroke(`M${x - size * 0.8} ${y + size * 1.1}L${x + size * 0.8} ${y + size * 0.3}`, ink.paper, 3));
    }
  }
  const cx = w * 0.5;
  const conductor =
    path(
      `M${cx - 62} ${h * 0.86}C${cx - 70} ${h * 0.7} ${cx - 52} ${h * 0.62} ${cx} ${h * 0.61}C${cx + 52} ${h * 0.62} ${cx + 70} ${h * 0.7} ${cx + 62} ${h * 0.86}L${cx + 16} ${h * 0.98}L${cx} ${h * 0.88}L${cx - 16} ${h * 0.98}Z`,
      ink.ink,
    ) +
    stroke(
      `M${cx - 44} ${h * 0.65}L${cx - 130} ${h * 0.6}L${cx - 176} ${h * 0.5}M${cx + 44} ${h * 0.65}L${cx + 140} ${h * 0.63}L${cx + 190} ${h * 0.54}`,
      ink.ink,
      30,
    ) +
    stroke(`M${cx + 192} ${h * 0.53}l70 -74`, ink.paper, 6) +
    circle(cx - 180, h * 0.488, 17, "#d79f76") +
    circle(cx + 194, h * 0.53, 17, "#d79f76") +
    circle(cx, h * 0.56, 40, "#d79f76") +
    path(`M${cx - 44} ${h * 0.575}q-10 -74 44 -76q54 2 44 76q-44 30 -88 0Z`, ink.ink);
  const mask = (x: number, y: number, fill: string, joy: boolean, turn: number) => {
    const face = `M${x - 190} ${y - 190}Q${x} ${y - 250} ${x + 190} ${y - 190}C${x + 200} ${y + 60} ${x + 120} ${y + 230} ${x} ${y + 270}C${x - 120} ${y + 230} ${x - 200} ${y + 60} ${x - 190} ${y - 190}Z`;
    const eye = (ex: number) =>
      joy
        ? path(
            `M${ex - 58} ${y - 20}Q${ex} ${y - 100} ${ex + 58} ${y - 20}Q${ex} ${y - 56} ${ex - 58} ${y - 20}Z`,
            ink.ink,
          )
        : path(
            `M${ex - 56} ${y - 60}Q${ex} ${y - 30} ${ex + 56} ${y - 50}Q${ex + 20} ${y + 20} ${ex - 56} ${y - 60}Z`,
            ink.ink,
          );
    const mouth = joy
      ? `M${x - 110} ${y + 70}Q${x} ${y + 130} ${x + 110} ${y + 70}Q${x + 60} ${y + 214} ${x} ${y + 214}Q${x - 60} ${y + 214} ${x - 110} ${y + 70}Z`
      : `M${x - 96} ${y + 190}Q${x} ${y + 60} ${x + 96} ${y + 190}Q${x} ${y + 130} ${x - 96} ${y + 190}Z`;
    return `<g transform="rotate(${turn} ${x} ${y})">${path(face, ink.ink, `opacity="0.4" transform="translate(26 34)"`)}${path(face, fill)}${clipped(`m${joy}`, face, path(`M${x + 10} ${y - 300}V${y + 300}H${x + 260}V${y - 300}Z`, ink.ink, `opacity="0.16"`) + stipple(random, box(x - 200, y - 240, 400, 520), "right", 1100)(ink.ink, 3.6, 0.5))}${eye(x - 88)}${eye(x + 88)}${path(mouth, ink.ink)}${stroke(`M${x} ${y - 30}Q${x + 26} ${y + 30} ${x - 8} ${y + 46}`, ink.ink, 8, `opacity="0.6"`)}${stroke(`M${x - 188} ${y - 120}q-120 60 -90 240t-80 240`, ink.glow, 13)}</g>`;
  };
  const screen =
    polygon(
      [
        [w * 0.2, h * 0.14],
        [w * 0.8, h * 0.14],
        [w * 0.77, h * 0.62],
        [w * 0.23, h * 0.62],
      ],
      ink.paper,
    ) +
    circle(w * 0.62, h * 0.36, 120, ink.hot) +
    path(
      `M${w * 0.226} ${h * 0.56}Q${w * 0.4} ${h * 0.36} ${w * 0.52} ${h * 0.52}T${w * 0.775} ${h * 0.5}L${w * 0.77} ${h * 0.62}H${w * 0.23}Z`,
      ink.deep,
    );
  const audience: string[] = [];
  for (let row = 0; row < 3; row += 1)
    for (let x = -40 + row * 50; x < w + 80; x += 112 + row * 22)
      audience.push(
        bust(
          x + random.between(-14, 14),
          h * (0.86 + row * 0.065),
          50 + row * 14,
          row === 2 ? ink.ink : ink.deep,
          ink.deep,
          row === 2 ? ink.ink : ink.deep,
        ),
      );
  const light = (x: number, to: number) =>
    polygon(
      [
        [x - 16, 0],
        [x + 16, 0],
        [to + 190, h * 0.72],
        [to - 190, h * 0.72],
      ],
      ink.paper,
      `opacity="0.13"`,
    );
  return picture(options, [
    gradient("hall", [
      [0, ink.ink],
      [0.7, ink.deep],
      [1, ink.ink],
    ]),
    rect(0, 0, w, h, "url(#hall)"),
    halo("warm", cx, h * 0.48, h * 0.62, variant === "masks" ? ink.hot : ink.glow, 0.75),
    variant === "orchestra" ? pipes.join("") : "",
    polygon(
      [
        [w * 0.06, h * 0.84],
        [w * 0.94, h * 0.84],
        [w * 0.82, h * 0.62],
        [w * 0.18, h * 0.62],
      ],
      variant === "cinema" ? ink.ink : ink.soft,
    ),
    stipple(random, box(0, 0, w, h), "top", 1600)(ink.ink, 3.6, 0.6),
    light(w * 0.2, w * 0.42) + light(w * 0.8, w * 0.58) + light(w * 0.5, w * 0.5),
    variant === "orchestra"
      ? players.join("")
      : variant === "cinema"
        ? halo("screen", cx, h * 0.4, h * 0.7, ink.paper, 0.5) + screen
        : "",
    variant === "masks"
      ? mask(w * 0.63, h * 0.42, ink.glow, false, 13) + mask(w * 0.39, h * 0.45, ink.paper, true, -11)
      : drape(-1) + drape(1),
    variant === "orchestra" ? conductor : "",
    audience.join(""),
    stipple(random, box(0, h * 0.7, w, h * 0.3), "bottom", 1200)(ink.ink, 3.6, 0.6),
  ]);
};
