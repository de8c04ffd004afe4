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

/** The old harbour seen over water. Variants: dawn, night, cranes. */
export const harbour: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "dawn" } = options;
  const dark = variant === "night";
  const shore = h * 0.62;
  const sunX = w * (dark ? 0.76 : 0.34);
  const sunY = dark ? h * 0.2 : shore - h * 0.2;
  const sky = dark
    ? ([
        [0, ink.ink],
        [0.75, ink.deep],
        [1, ink.mid],
      ] as const)
    : ([
        [0, ink.mid],
        [0.6, ink.soft],
        [1, ink.paper],
      ] as const);

  const row = (base: number, low: number, high: number, fill: string, lit: number) => {
    const parts: string[] = [];
    for (let x = -40; x < w; ) {
      const wide = random.between(46, 120);
      const tall = random.between(low, high) * (0.55 + 0.75 * Math.exp(-(((x - w * 0.62) / (w * 0.3)) ** 2)));
      const top = base - tall;
      const roof = random.whole(0, 3);
      const outline: Point[] = [
        [x, base],
        [x, top],
      ];
      if (roof === 0) outline.push([x + wide / 2, top - wide * 0.45]);
      if (roof === 1) outline.push([x, top - 18], [x + wide * 0.3, top - 18], [x + wide * 0.3, top]);
      outline.push([x + wide, top], [x + wide, base]);
      parts.push(polygon(outline, fill));
      for (let wy = top + 16; wy < base - 18; wy += 24) {
        for (let wx = x + 11; wx < x + wide - 14; wx += 19) {
          if (random.chance(lit))
            parts.push(rect(wx, wy, 8, 12, random.chance(0.8) ? ink.glow : ink.hot, `opacity="0.9"`));
        }
      }
      x += wide + (random.chance(0.2) ? 16 : 0);
    }
    return parts.join("");
  };

  const spire = (x: number, tall: number, fill: string) =>
    polygon(
      [
        [x - 34, shore],
        [x - 34, shore - tall * 0.62],
        [x - 22, shore - tall * 0.66],
        [x, shore - tall],
        [x + 22, shore - tall * 0.66],
        [x + 34, shore - tall * 0.62],
        [x + 34, shore],
      ],
      fill,
    ) + stroke(`M${x} ${shore - tall}v-34`, fill, 4);

  const crane = (x: number, size: number, fill: string) =>
    stroke(
      segments([
        [x, shore],
        [x + size * 0.12, shore - size],
        [x + size * 0.3, shore - size],
        [x + size * 0.42, shore],
      ]) +
        segments([
          [x - size * 0.75, shore - size * 0.86],
          [x + size * 0.9, shore - size * 0.86],
          [x + size * 0.2, shore - size * 1.3],
          [x - size * 0.75, shore - size * 0.86],
        ]) +
        segments([
          [x - size * 0.5, shore - size * 0.86],
          [x - size * 0.5, shore - size * 0.4],
        ]) +
        segments([
          [x + size * 0.05, shore - size * 0.4],
          [x + size * 0.36, shore - size * 0.4],
        ]),
      fill,
      size * 0.04,
    );

  const glints: string[] = [];
  for (let index = 0; index < 120; index += 1) {
    const depth = random.next();
    const y = shore + 8 + depth * depth * (h - shore);
    const spread = 26 + depth * w * 0.16;
    const x = random.chance(0.6) ? sunX + random.between(-spread, spread) : random.between(0, w);
    const near = Math.abs(x - sunX) < spread;
    glints.push(
      stroke(
        `M${x.toFixed(0)} ${y.toFixed(0)}h${(12 + depth * 90 * random.next()).toFixed(0)}`,
        near ? (dark ? ink.glow : ink.paper) : ink.soft,
        2 + depth * 5,
        `opacity="${near ? 0.85 : 0.3}"`,
      ),
    );
  }

  const boat = (x: number, y: number, size: number) =>
    path(
      `M${x - size} ${y}L${x + size} ${y - size * 0.1}L${x + size * 0.72} ${y + size * 0.28}L${x - size * 0.78} ${y + size * 0.28}Z`,
      ink.ink,
    ) +
    polygon(
      [
        [x - size * 0.05, y - size * 0.12],
        [x - size * 0.05, y - size * 1.9],
        [x + size * 0.85, y - size * 0.2],
      ],
      ink.hot,
    ) +
    polygon(
      [
        [x - size * 0.13, y - size * 0.1],
        [x - size * 0.13, y - size * 1.55],
        [x - size * 0.75, y - size * 0.1],
      ],
      dark ? ink.soft : ink.paper,
    ) +
    circle(x - size * 0.5, y - size * 0.2, size * 0.09, ink.ink) +
    path(
      `M${x - size * 0.7} ${y + size * 0.3}L${x + size * 0.7} ${y + size * 0.3}L${x + size * 0.2} ${y + size * 1.2}L${x - size * 0.2} ${y + size * 1.2}Z`,
      ink.ink,
      `opacity="0.28"`,
    );

  const hills: Point[] = [];
  for (let x = 0; x <= w; x += w / 8) hills.push([x, shore - random.between(60, 170)]);
  const quay = h * 0.9;
  return picture(options, [
    gradient("sky", sky),
    rect(0, 0, w, shore, "url(#sky)"),
    dark ? stipple(random, box(0, 0, w, shore * 0.7), "top", 140)(ink.paper, 3, 0.8) : "",
    halo("aura", sunX, sunY, h * 0.42, ink.glow, dark ? 0.35 : 0.75),
    circle(sunX, sunY, dark ? h * 0.06 : h * 0.12, dark ? ink.paper : ink.hot),
    path(`${curve(hills)}L${w} ${shore}L0 ${shore}Z`, dark ? ink.deep : ink.soft, `opacity="0.9"`),
    row(shore, 90, 190, dark ? ink.mid : ink.mid, dark ? 0.25 : 0.03),
    variant === "cranes"
      ? crane(w * 0.14, 300, ink.deep) + crane(w * 0.36, 240, ink.deep)
      : spire(w * 0.58, 380, ink.deep),
    row(shore, 60, 250, ink.deep, dark ? 0.34 : 0.08),
    stipple(random, box(0, shore - 180, w, 180), "bottom", 1500)(dark ? ink.mid : ink.soft, 3, 0.5),
    variant === "cranes" ? crane(w * 0.78, 430, ink.ink) : "",
    gradient(
      "sea",
      dark
        ? [
            [0, ink.mid],
            [0.25, ink.deep],
            [1, ink.ink],
          ]
        : [
            [0, ink.soft],
            [0.3, ink.mid],
            [1, ink.deep],
          ],
    ),
    rect(0, shore, w, h - shore, "url(#sea)"),
    rect(0, shore, w, 7, ink.ink, `opacity="0.55"`),
    glints.join(""),
    boat(w * 0.22, h * 0.77, 74),
    boat(w * 0.86, h * 0.7, 38),
    path(`M0 ${quay}L${w * 0.34} ${quay + 20}L${w * 0.42} ${h}L0 ${h}Z`, ink.ink),
    [0.05, 0.15, 0.26]
      .map((at) => rect(w * at, quay - 34, 26, 60, ink.ink) + rect(w * at - 6, quay - 40, 38, 12, ink.ink))
      .join(""),
    stipple(random, box(0, h * 0.8, w, h * 0.2), "bottom", 1400)(ink.ink, 3.4, 0.5),
  ]);
};
