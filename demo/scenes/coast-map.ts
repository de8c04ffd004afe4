import type { Scene } from "../drawing/scene";
import {
  box,
  circle,
  clipped,
  curve,
  ellipse,
  gradient,
  type Point,
  path,
  picture,
  polygon,
  rect,
  stipple,
  stroke,
} from "../drawing/svg";

/** The coast of Norrand, drawn as on a table. Variants: storm, route, count (districts). */
export const coastMap: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "route" } = options;
  const shoreline: Point[] = [];
  for (let index = 0; index <= 22; index += 1) {
    const t = index / 22;
    const bay = Math.exp(-(((t - 0.52) / 0.08) ** 2)) * w * 0.15;
    shoreline.push([w * (0.56 - 0.12 * Math.sin(t * 4.2)) + bay + random.between(-24, 24), -20 + t * (h + 40)]);
  }
  const at = (index: number): Point => shoreline[index] ?? [w * 0.5, h * 0.5];
  const coast = `${curve(shoreline)}H${w + 20}V-20Z`;
  const depths = [120, 78, 40].map((offset, index) =>
    stroke(
      curve(shoreline.map(([x, y]) => [x - offset * 1.1, y] as const)),
      ink.paper,
      3,
      `opacity="${0.2 + index * 0.12}" stroke-dasharray="${index === 0 ? "14 12" : "none"}"`,
    ),
  );
  const isles = Array.from({ length: 7 }, () => {
    const x = w * random.between(0.14, 0.32);
    const y = h * random.between(0.16, 0.5);
    const points: Point[] = Array.from({ length: 9 }, (_, index) => {
      const a = (index / 8) * Math.PI * 2;
      const r = index === 8 ? 40 : random.between(24, 66);
      return [x + Math.cos(a) * (index === 0 ? 40 : r), y + Math.sin(a) * (index === 0 ? 0 : r * 0.7)];
    });
    const d = `${curve(points)}Z`;
    return stroke(d, ink.paper, 20, `opacity="0.18"`) + path(d, ink.soft) + stroke(d, ink.ink, 4);
  });
  const contours = Array.from({ length: 9 }, (_, index) =>
    stroke(
      `M${w * 0.86} ${h * 0.2}m${-40 - index * 34} 0a${40 + index * 34} ${30 + index * 40} 18 1 0 ${80 + index * 68} 0a${40 + index * 34} ${30 + index * 40} 18 1 0 ${-80 - index * 68} 0`,
      ink.ink,
      3,
      `opacity="0.2"`,
    ),
  );
  const mouth = at(12);
  const river = curve([
    mouth,
    [mouth[0] + 110, mouth[1] + 50],
    [w * 0.83, h * 0.66],
    [w * 0.9, h * 0.5],
    [w * 1.02, h * 0.44],
  ]);
  const fields = Array.from({ length: 26 }, () => {
    const x = w * random.between(0.6, 1);
    const y = h * random.between(0.5, 1);
    const s = random.between(40, 120);
    return polygon(
      [
        [x, y],
        [x + s, y - s * 0.3],
        [x + s * 1.2, y + s * 0.4],
        [x + s * 0.2, y + s * 0.7],
      ],
      random.pick([ink.glow, ink.paper, ink.mid]),
      `opacity="0.35"`,
    );
  });
  const spiral = Array.from({ length: 5 }, (_, arm) => {
    const points: Point[] = Array.from({ length: 16 }, (_unused, index) => {
      const a = arm * 1.256 + index * 0.3;
      const r = 34 + index * 23;
      return [w * 0.3 + Math.cos(a) * r, h * 0.56 + Math.sin(a) * r * 0.9];
    });
    return stroke(curve(points), arm % 2 === 0 ? ink.paper : ink.hot, 30 - arm * 2, `opacity="0.85"`);
  });
  const pin = (x: number, y: number, s: number) =>
    path(
      `M${x} ${y}C${x - s * 0.2} ${y - s * 0.5} ${x - s * 0.5} ${y - s * 0.7} ${x - s * 0.5} ${y - s}a${s * 0.5} ${s * 0.5} 0 0 1 ${s} 0C${x + s * 0.5} ${y - s * 0.7} ${x + s * 0.2} ${y - s * 0.5} ${x} ${y}Z`,
      ink.hot,
    ) +
    circle(x, y - s, s * 0.2, ink.paper) +
    ellipse(x, y + 4, s * 0.3, s * 0.08, ink.ink, `opacity="0.4"`);
  const blocs = Array.from({ length: 60 }, () =>
    circle(
      w * random.between(0.58, 0.99),
      h * random.between(0.05, 0.97),
      random.between(14, 54),
      random.pick([ink.hot, ink.deep, ink.glow, ink.hot, ink.mid]),
      `opacity="0.82"`,
    ),
  );
  const rose = `<g transform="translate(${w * 0.13} ${h * 0.82})">${[0, 45, 90, 135, 180, 225, 270, 315]
    .map(
      (turn) =>
        `<g transform="rotate(${turn})">${polygon(
          [
            [0, 0],
            [12, -26],
            [0, turn % 90 === 0 ? -110 : -62],
          ],
          ink.paper,
        )}${polygon(
          [
            [0, 0],
            [-12, -26],
            [0, turn % 90 === 0 ? -110 : -62],
          ],
          ink.hot,
        )}</g>`,
    )
    .join("")}${circle(0, 0, 128, "none", `stroke="${ink.paper}" stroke-width="4" opacity="0.6"`)}</g>`;
  const grid = Array.from({ length: 8 }, (_, index) =>
    stroke(`M${(index * w) / 7} 0V${h}M0 ${(index * h) / 7}H${w}`, ink.paper, 2, `opacity="0.13"`),
  ).join("");
  return picture(options, [
    gradient("sea", [
      [0, ink.deep],
      [1, ink.ink],
    ]),
    rect(0, 0, w, h, "url(#sea)"),
    grid,
    depths.join(""),
    stroke(curve(shoreline), ink.mid, 60, `opacity="0.5"`),
    path(coast, ink.soft),
    clipped(
      "land",
      coast,
      fields.join("") +
        contours.join("") +
        (variant === "count" ? blocs.join("") : "") +
        stroke(river, ink.deep, 20) +
        stipple(random, box(w * 0.4, 0, w * 0.6, h), "right", 2600)(ink.ink, 3.6, 0.4),
    ),
    stroke(curve(shoreline), ink.ink, 6),
    isles.join(""),
    stipple(random, box(0, 0, w * 0.5, h), "bottom", 1400)(ink.ink, 3.6, 0.5),
    rose,
    variant === "storm"
      ? spiral.join("") + circle(w * 0.3, h * 0.56, 26, ink.ink)
      : stroke(
          `M${w * 0.22} ${h * 0.34}Q${w * 0.34} ${h * 0.62} ${mouth[0] - 8} ${mouth[1]}`,
          ink.glow,
          8,
          `stroke-dasharray="2 26"`,
        ),
    circle(mouth[0] + 30, mouth[1] - 10, 18, ink.ink) + pin(mouth[0] + 30, mouth[1] - 14, 110),
  ]);
};
