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

/** Waves in a gale. Variants: breaker, wall, boat, calm. */
export const stormSea: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "breaker" } = options;
  const calm = variant === "calm";
  const swell = (level: number, tall: number, fill: string, id: string) => {
    const points: Point[] = [];
    const phase = random.between(0, 6);
    for (let x = -60; x <= w + 60; x += 40) {
      const lift = Math.sin(x / (150 + tall * 1.4) + phase) + 0.35 * Math.sin(x / 61 + phase * 2);
      points.push([x, level - lift * tall * 0.5]);
    }
    const d = `${curve(points)}L${w + 60} ${h}L-60 ${h}Z`;
    const foam = stroke(
      curve(points.map(([x, y]) => [x, y + 5] as const)),
      ink.paper,
      5 + tall * 0.05,
      `opacity="${calm ? 0.35 : 0.7}" stroke-dasharray="${120 + tall} ${30 + tall * 0.8} ${40 + tall} ${80}"`,
    );
    const shade = stipple(random, box(0, level - tall, w, tall * 2.6), "bottom", 700)(ink.ink, 3.2, 0.5);
    const spray = stipple(random, box(0, level - tall * 0.8, w, tall * 1.2), "top", calm ? 40 : 260)(ink.paper, 3, 0.7);
    return path(d, fill) + clipped(id, d, shade + spray) + foam;
  };

  const breaker = () => {
    const x = w * 0.16;
    const y = h * 0.98;
    const body = `M${x - 420} ${h}C${x - 160} ${h * 0.86} ${x - 60} ${h * 0.32} ${x + 330} ${h * 0.27}C${x + 600} ${h * 0.23} ${x + 780} ${h * 0.42} ${x + 730} ${h * 0.6}C${x + 690} ${h * 0.5} ${x + 560} ${h * 0.45} ${x + 470} ${h * 0.53}C${x + 330} ${h * 0.66} ${x + 470} ${h * 0.87} ${x + 760} ${y}L${x + 900} ${h + 20}L${x - 420} ${h + 20}Z`;
    const ribs: string[] = [];
    for (let index = 0; index < 9; index += 1) {
      const t = index / 9;
      ribs.push(
        stroke(
          `M${x - 250 + t * 420} ${h}C${x - 60 + t * 260} ${h * 0.8} ${x + 30 + t * 190} ${h * (0.42 + t * 0.1)} ${x + 360 + t * 70} ${h * (0.33 + t * 0.16)}`,
          index % 3 === 0 ? ink.paper : ink.soft,
          10 - t * 5,
          `opacity="${0.2 + 0.4 * t}"`,
        ),
      );
    }
    const curl: string[] = [];
    for (let index = 0; index < 26; index += 1) {
      const t = index / 25;
      const u = 1 - t;
      const cx =
        x + u * u * u * 330 + 3 * u * u * t * 600 + 3 * u * t * t * 780 + t * t * t * 730 + random.between(-12, 12);
      const cy =
        h * (u * u * u * 0.27 + 3 * u * u * t * 0.23 + 3 * u * t * t * 0.42 + t * t * t * 0.6) +
        random.between(-10, 14);
      curl.push(circle(cx, cy, random.between(12, 30) * (0.6 + 0.6 * Math.sin(t * 3)), ink.paper));
    }
    const drops: string[] = [];
    for (let index = 0; index < 130; index += 1) {
      const angle = random.between(-2.3, 0.7);
      const far = random.between(10, 330) * random.next();
      drops.push(
        circle(
          x + 560 + Math.cos(angle) * (far + 150),
          h * 0.36 + Math.sin(angle) * (far + 70),
          random.between(2, 8),
          ink.paper,
          `opacity="0.9"`,
        ),
      );
    }
    return (
      path(body, ink.deep) +
      clipped(
        "breaker",
        body,
        ribs.join("") + stipple(random, box(x - 420, h * 0.3, 900, h * 0.7), "left", 1800)(ink.ink, 3.6, 0.6),
      ) +
      curl.join("") +
      drops.join("")
    );
  };

  const wall =
    polygon(
      [
        [w * 0.6, h],
        [w * 0.64, h * 0.6],
        [w, h * 0.52],
        [w, h],
      ],
      ink.ink,
    ) +
    polygon(
      [
        [w * 0.64, h * 0.6],
        [w, h * 0.52],
        [w, h * 0.49],
        [w * 0.635, h * 0.57],
      ],
      ink.soft,
    ) +
    [0.7, 0.8, 0.9]
      .map(
        (at) =>
          rect(w * at, h * (0.72 - at * 0.2) - 90, 9, 100, ink.ink) +
          halo(`post${at}`, w * at + 4, h * (0.72 - at * 0.2) - 96, 90, ink.glow, 0.8) +
          circle(w * at + 4, h * (0.72 - at * 0.2) - 96, 13, ink.glow),
      )
      .join("");

  const bx = w * 0.62;
  const by = h * 0.5;
  const boat = `<g transform="rotate(-17 ${bx} ${by})">${path(`M${bx - 190} ${by - 20}L${bx + 210} ${by - 60}C${bx + 190} ${by + 30} ${bx + 150} ${by + 70} ${bx + 110} ${by + 74}L${bx - 140} ${by + 74}Z`, ink.hot)}${path(`M${bx - 190} ${by - 20}L${bx + 210} ${by - 60}L${bx + 204} ${by - 34}L${bx - 182} ${by + 6}Z`, ink.paper)}${polygon(
    [
      [bx - 60, by - 30],
      [bx - 60, by - 140],
      [bx + 50, by - 140],
      [bx + 70, by - 44],
    ],
    ink.paper,
  )}${rect(bx - 40, by - 124, 34, 40, ink.ink)}${rect(bx + 6, by - 124, 34, 40, ink.ink)}${stroke(`M${bx - 10} ${by - 140}V${by - 260}M${bx - 10} ${by - 240}L${bx + 190} ${by - 58}M${bx - 10} ${by - 240}L${bx - 170} ${by - 24}`, ink.ink, 6)}</g>`;

  const rain: string[] = [];
  for (let index = 0; index < 130 && !calm; index += 1) {
    const x = random.between(-100, w);
    const y = random.between(-50, h * 0.75);
    const long = random.between(30, 120);
    rain.push(
      stroke(
        `M${x.toFixed(0)} ${y.toFixed(0)}l${(long * 0.42).toFixed(0)} ${long.toFixed(0)}`,
        ink.paper,
        2,
        `opacity="0.28"`,
      ),
    );
  }
  const clouds: string[] = [];
  for (let index = 0; index < 26 && !calm; index += 1) {
    clouds.push(
      `<ellipse cx="${random.between(0, w).toFixed(0)}" cy="${random.between(-20, h * 0.2).toFixed(0)}" rx="${random.between(120, 300).toFixed(0)}" ry="${random.between(36, 84).toFixed(0)}" fill="${index % 3 === 0 ? ink.mid : ink.deep}" opacity="0.8"/>`,
    );
  }
  return picture(options, [
    gradient(
      "sky",
      calm
        ? [
            [0, ink.mid],
            [0.6, ink.soft],
            [1, ink.paper],
          ]
        : [
            [0, ink.deep],
            [0.4, ink.mid],
            [0.62, ink.soft],
          ],
    ),
    rect(0, 0, w, h, "url(#sky)"),
    halo("break", w * 0.78, h * 0.42, h * 0.44, ink.glow, 0.85),
    circle(w * 0.78, h * 0.42, h * (calm ? 0.11 : 0.055), calm ? ink.hot : ink.paper),
    clouds.join(""),
    swell(h * 0.55, calm ? 14 : 46, ink.mid, "w1"),
    swell(h * 0.63, calm ? 20 : 80, ink.mid, "w2"),
    variant === "boat" ? boat : "",
    variant === "wall" ? wall : "",
    swell(h * 0.75, calm ? 26 : 120, ink.deep, "w3"),
    variant === "breaker" || variant === "wall" ? breaker() : "",
    swell(h * 0.95, calm ? 30 : 130, ink.ink, "w4"),
    rain.join(""),
  ]);
};
