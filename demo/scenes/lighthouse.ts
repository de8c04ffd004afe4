import type { Scene } from "../drawing/scene";
import {
  box,
  circle,
  clipped,
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

/** The tower on the cape. Variants: night, day. */
export const lighthouse: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "night" } = options;
  const dark = variant === "night";
  const tall = h > w;
  const x = w * (tall ? 0.46 : 0.66);
  const base = h * 0.72;
  const top = h * (tall ? 0.26 : 0.2);
  const wide = (base - top) * 0.13;
  const neck = wide * 0.62;
  const body = `M${x - wide} ${base + 40}L${x - neck} ${top}L${x + neck} ${top}L${x + wide} ${base + 40}Z`;
  const bands = [0.16, 0.5, 0.84].map((at) =>
    rect(x - wide * 1.2, top + (base - top) * at - 6, wide * 2.4, (base - top) * 0.17, ink.hot),
  );
  const lamp = top - wide * 0.62;
  const beam = (angle: number, spread: number, id: string) => {
    const far = w * 1.3;
    const tip = (turn: number): Point => [x + Math.cos(turn) * far, lamp + Math.sin(turn) * far];
    return (
      `<defs><radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${lamp}" r="${w * 0.85}"><stop offset="0" stop-color="${ink.glow}" stop-opacity="0.95"/><stop offset="1" stop-color="${ink.glow}" stop-opacity="0"/></radialGradient></defs>` +
      polygon([[x, lamp], tip(angle - spread), tip(angle + spread)], `url(#${id})`)
    );
  };
  const cliff: Point[] = [
    [w * (tall ? 0.02 : 0.34), h],
    [w * (tall ? 0.1 : 0.4), h * 0.9],
    [x - wide * 3.4, h * 0.82],
    [x - wide * 2.6, base + 22],
    [x - wide, base + 2],
    [x + wide * 1.5, base + 8],
    [x + wide * 3, base + 30],
    [w * 1.02, h * 0.7],
    [w * 1.02, h],
  ];
  const cliffPath = `${cliff.map(([px, py], index) => `${index === 0 ? "M" : "L"}${px.toFixed(0)} ${py.toFixed(0)}`).join("")}Z`;
  const facets: string[] = [];
  for (let index = 0; index < 9; index += 1) {
    const fx = random.between(w * 0.35, w);
    const fy = random.between(h * 0.76, h);
    facets.push(
      polygon(
        [
          [fx, fy],
          [fx + random.between(30, 110), fy + random.between(-30, 20)],
          [fx + random.between(0, 60), fy + random.between(60, 160)],
        ],
        random.chance(0.5) ? ink.deep : ink.mid,
        `opacity="0.55"`,
      ),
    );
  }
  const waves: string[] = [];
  for (let level = 0; level < 6; level += 1) {
    const y = h * (0.73 + level * 0.05);
    const points: Point[] = [];
    for (let px = -20; px <= w + 40; px += 60) points.push([px, y + random.between(-6, 6) - (level % 2) * 4]);
    waves.push(
      path(`${curve(points)}L${w} ${h}L0 ${h}Z`, level % 2 === 0 ? ink.deep : ink.mid, `opacity="0.75"`),
      stroke(curve(points), ink.paper, 3, `opacity="0.35" stroke-dasharray="90 130 30 60"`),
    );
  }
  const foam: string[] = [];
  for (let index = 0; index < 60; index += 1)
    foam.push(
      circle(
        w * (tall ? 0.03 : 0.33) + random.next() * random.next() * w * 0.25,
        h * 0.97 - random.next() * random.next() * h * 0.16,
        random.between(2, 9),
        ink.paper,
        `opacity="0.8"`,
      ),
    );
  const cottage =
    polygon(
      [
        [x + wide * 1.6, base + 26],
        [x + wide * 1.6, base - 50],
        [x + wide * 2.6, base - 108],
        [x + wide * 3.8, base - 50],
        [x + wide * 3.8, base + 36],
      ],
      dark ? ink.deep : ink.paper,
    ) +
    polygon(
      [
        [x + wide * 1.4, base - 46],
        [x + wide * 2.6, base - 118],
        [x + wide * 4, base - 46],
        [x + wide * 3.7, base - 46],
        [x + wide * 2.6, base - 96],
        [x + wide * 1.7, base - 46],
      ],
      ink.ink,
    ) +
    rect(x + wide * 2.2, base - 36, 26, 32, ink.glow);
  return picture(options, [
    gradient(
      "sky",
      dark
        ? [
            [0, ink.ink],
            [0.7, ink.deep],
            [1, ink.mid],
          ]
        : [
            [0, ink.mid],
            [0.7, ink.soft],
            [1, ink.paper],
          ],
    ),
    rect(0, 0, w, h, "url(#sky)"),
    dark
      ? stipple(random, box(0, 0, w, h * 0.6), "top", 240)(ink.paper, 3.2, 0.85)
      : circle(w * 0.24, h * 0.34, h * 0.13, ink.paper),
    dark ? beam(Math.PI + 0.16, 0.13, "beamA") + beam(-0.16, 0.13, "beamB") : "",
    stipple(random, box(0, h * 0.35, w, h * 0.4), "bottom", 1600)(dark ? ink.mid : ink.paper, 3, 0.5),
    waves.join(""),
    cottage,
    path(cliffPath, ink.ink),
    clipped(
      "cliff",
      cliffPath,
      facets.join("") + stipple(random, box(w * 0.3, h * 0.7, w * 0.7, h * 0.3), "top", 1100)(ink.soft, 3, 0.5),
    ),
    path(body, ink.paper),
    clipped(
      "tower",
      body,
      bands.join("") +
        rect(x + neck * 0.15, top, wide * 2, base - top + 60, ink.ink, `opacity="0.38"`) +
        stipple(random, box(x - wide, top, wide * 2, base - top + 40), "right", 900)(ink.ink, 3, 0.55),
    ),
    rect(x - neck * 1.45, top - 12, neck * 2.9, 18, ink.ink),
    rect(x - neck * 0.72, top - wide * 1.15, neck * 1.44, wide * 1.1, ink.glow),
    stroke(
      `M${x - neck * 0.3} ${top}V${top - wide}M${x + neck * 0.3} ${top}V${top - wide}M${x - neck * 1.4} ${top - 40}H${x + neck * 1.4}`,
      ink.ink,
      5,
    ),
    path(`M${x - neck} ${top - wide * 1.1}Q${x} ${top - wide * 2} ${x + neck} ${top - wide * 1.1}Z`, ink.hot),
    stroke(`M${x} ${top - wide * 1.5}v-40`, ink.ink, 5),
    halo("lamp", x, lamp, wide * 3.6, ink.glow, dark ? 0.95 : 0.5),
    circle(x, lamp, wide * 0.32, ink.paper),
    foam.join(""),
  ]);
};
