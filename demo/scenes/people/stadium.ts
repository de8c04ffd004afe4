import { kick, leap, type Pose, run } from "../../drawing/player-poses";
import type { Scene } from "../../drawing/scene";
import {
  box,
  circle,
  ellipse,
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
} from "../../drawing/svg";

/** A night match. Variants: kick, joy, save. */
export const stadium: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "kick" } = options;
  const player = (x: number, y: number, size: number, pose: Pose, shirt: string, skin: string, flip = 1) => {
    const limb = (points: readonly Point[], colour: string, thick: number) => stroke(segments(points), colour, thick);
    return `<g transform="translate(${x} ${y}) scale(${size * flip} ${size})">${ellipse(10, 8, 100, 12, ink.ink, `opacity="0.4"`)}${pose.legs.map((leg) => limb(leg, ink.ink, 21) + limb(leg.slice(1, 3), skin, 17) + limb(leg.slice(2), ink.ink, 19)).join("")}${pose.arms.map((arm) => limb(arm, skin, 15) + limb(arm.slice(0, 2), shirt, 21)).join("")}${limb(pose.spine, shirt, 50)}${limb(pose.legs[0]?.slice(0, 2) ?? [], ink.paper, 30)}${limb(pose.legs[1]?.slice(0, 2) ?? [], ink.paper, 30)}${circle(pose.head[0], pose.head[1], 22, skin)}${path(`M${pose.head[0] - 23} ${pose.head[1]}a23 23 0 0 1 46 -4q-24 -12 -46 4Z`, ink.ink)}</g>`;
  };
  const seats = new Map<string, string>();
  for (let row = 0; row < 16; row += 1) {
    for (let x = -10; x < w + 20; x += 19) {
      const y = h * 0.2 + row * 22 + Math.abs(x - w / 2) * 0.05 * (1 - row / 16);
      const colour = random.pick([ink.mid, ink.mid, ink.deep, ink.soft, ink.hot, ink.glow, ink.deep]);
      const seat = `M${(x + (row % 2) * 9 + random.between(-3, 3)).toFixed(0)} ${y.toFixed(0)}h0`;
      seats.set(colour, (seats.get(colour) ?? "") + seat);
    }
  }
  const stand = [...seats].map(([colour, d]) => stroke(d, colour, 15));
  const stripes: string[] = [];
  for (let index = 0; index < 9; index += 1) {
    const from = w * (-0.7 + index * 0.27);
    stripes.push(
      polygon(
        [
          [w * (0.1 + index * 0.1), h * 0.53],
          [w * (0.15 + index * 0.1), h * 0.53],
          [from + w * 0.135, h],
          [from, h],
        ],
        ink.soft,
        `opacity="0.28"`,
      ),
    );
  }
  const pylon = (x: number, id: string) =>
    stroke(`M${x} ${h * 0.3}V${h * 0.1}`, ink.ink, 12) +
    [0, 1, 2, 3, 4, 5]
      .map((lamp) => circle(x - 40 + (lamp % 3) * 40, h * 0.05 + Math.floor(lamp / 3) * 34, 14, ink.paper))
      .join("") +
    halo(id, x, h * 0.07, 330, ink.glow, 0.75) +
    polygon(
      [
        [x - 60, h * 0.08],
        [x + 60, h * 0.08],
        [w * 0.5 + (x - w * 0.5) * 0.2 + 340, h],
        [w * 0.5 + (x - w * 0.5) * 0.2 - 340, h],
      ],
      ink.paper,
      `opacity="0.09"`,
    );
  const goal =
    stroke(`M${w * 0.72} ${h * 0.72}V${h * 0.38}H${w * 1.1}`, ink.paper, 15) +
    Array.from({ length: 13 }, (_, index) =>
      stroke(
        `M${w * 0.72 + index * 50} ${h * 0.385}l26 ${h * 0.28}M${w * 0.72} ${h * 0.4 + index * 26}h700`,
        ink.paper,
        2,
        `opacity="0.45"`,
      ),
    ).join("");
  const ball = (x: number, y: number, r: number) =>
    circle(x, y, r, ink.paper) +
    polygon(
      [
        [x, y - r * 0.45],
        [x + r * 0.42, y - r * 0.1],
        [x + r * 0.26, y + r * 0.4],
        [x - r * 0.26, y + r * 0.4],
        [x - r * 0.42, y - r * 0.1],
      ],
      ink.ink,
    );
  const dark = "#7a4a32";
  const cast: Record<string, string> = {
    kick:
      goal +
      player(w * 0.86, h * 0.76, 1.1, leap, ink.glow, "#e5b18c") +
      player(w * 0.18, h * 0.72, 1.0, run, ink.paper, "#d79f76") +
      player(w * 0.44, h * 0.93, 2.5, kick, ink.hot, dark) +
      ball(w * 0.68, h * 0.68, 34) +
      stroke(
        `M${w * 0.64} ${h * 0.72}L${w * 0.57} ${h * 0.78}`,
        ink.paper,
        6,
        `opacity="0.5" stroke-dasharray="26 20"`,
      ),
    joy:
      player(w * 0.24, h * 0.86, 1.8, run, ink.hot, "#e5b18c") +
      player(w * 0.52, h * 0.98, 2.6, leap, ink.hot, dark) +
      player(w * 0.8, h * 0.88, 1.9, run, ink.hot, "#d79f76", -1),
    save:
      goal +
      player(w * 0.82, h * 0.86, 1.9, leap, ink.glow, "#d79f76", -1) +
      ball(w * 0.715, h * 0.36, 30) +
      player(w * 0.3, h * 0.92, 2.1, run, ink.hot, dark),
  };
  return picture(options, [
    gradient("sky", [
      [0, ink.ink],
      [1, ink.deep],
    ]),
    rect(0, 0, w, h, "url(#sky)"),
    rect(0, h * 0.16, w, h * 0.4, ink.ink),
    stand.join(""),
    path(`M0 ${h * 0.1}Q${w / 2} ${h * 0.2} ${w} ${h * 0.1}V${h * 0.15}Q${w / 2} ${h * 0.25} 0 ${h * 0.15}Z`, ink.ink),
    rect(0, h * 0.515, w, 36, ink.ink) +
      [0.03, 0.22, 0.41, 0.6, 0.79]
        .map((at, index) =>
          rect(w * at, h * 0.52, w * 0.16, 24, index % 2 === 0 ? ink.hot : ink.paper, `opacity="0.85"`),
        )
        .join(""),
    gradient("grass", [
      [0, ink.mid],
      [1, ink.deep],
    ]),
    rect(0, h * 0.545, w, h * 0.46, "url(#grass)"),
    stripes.join(""),
    stroke(`M0 ${h * 0.66}H${w}M${w * 0.1} ${h}L${w * 0.36} ${h * 0.55}`, ink.paper, 7, `opacity="0.7"`),
    pylon(w * 0.12, "lightA") + pylon(w * 0.88, "lightB"),
    stipple(random, box(0, h * 0.55, w, h * 0.45), "bottom", 2000)(ink.ink, 3.6, 0.5),
    cast[variant] ?? "",
  ]);
};
