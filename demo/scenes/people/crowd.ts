import { bust } from "../../drawing/figures";
import type { Scene } from "../../drawing/scene";
import { box, circle, gradient, halo, path, picture, polygon, rect, stipple, stroke } from "../../drawing/svg";

const complexions = ["#f0c8a4", "#d79f76", "#a86f4b", "#7a4a32", "#4f2f24", "#e5b18c"];

/** People together. Variants: march (banners), cheer (scarves and confetti), vigil (candles). */
export const crowd: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "march" } = options;
  const vigil = variant === "vigil";
  const coats = [ink.ink, ink.deep, ink.mid, ink.deep, ink.hot, ink.soft, ink.glow];
  const rows: string[] = [];
  const levels = 7;
  for (let level = 0; level < levels; level += 1) {
    const t = level / (levels - 1);
    const size = 26 + t * t * 120;
    const y = h * (0.5 + t * 0.4);
    const people: string[] = [];
    for (let x = random.between(-size, 0); x < w + size; x += size * random.between(1.35, 1.75)) {
      const jitter = random.between(-size * 0.35, size * 0.35);
      const coat = level < 2 ? ink.mid : level === levels - 1 ? ink.ink : random.pick(coats);
      const skin = level < 2 ? ink.deep : level === levels - 1 ? ink.deep : vigil ? ink.soft : random.pick(complexions);
      const hair = random.pick([ink.ink, ink.ink, ink.deep, level > 2 ? "#6b3f2a" : ink.ink, "#d8d2c4"]);
      if (variant === "cheer" && level > 1 && random.chance(0.34)) {
        const lift = size * random.between(1.7, 2.3);
        people.push(
          stroke(
            `M${x + size * 0.7} ${y + size * 0.5}L${x + size * 1.05} ${y + jitter - lift * 0.8}`,
            coat,
            size * 0.26,
          ),
          circle(x + size * 1.06, y + jitter - lift * 0.8 - size * 0.14, size * 0.18, skin),
        );
      }
      people.push(bust(x, y + jitter, size, coat, skin, level === levels - 1 ? ink.ink : hair, random.chance(0.12)));
      if (vigil && level > 0 && random.chance(0.5)) {
        const cx = x + size * 0.55;
        const cy = y + jitter + size * 0.35;
        people.push(
          rect(cx - size * 0.07, cy, size * 0.14, size * 0.6, ink.paper),
          circle(cx, cy - size * 0.35, size * 0.75, ink.glow, `opacity="0.12"`),
          path(
            `M${cx} ${cy - size * 0.5}q${size * 0.2} ${size * 0.3} 0 ${size * 0.45}q${-size * 0.2} ${-size * 0.15} 0 ${-size * 0.45}Z`,
            ink.glow,
          ),
        );
      }
    }
    rows.push(people.join(""));
    if (variant === "march" && level < 5 && level > 0) {
      const count = level === 4 ? 2 : 3;
      for (let index = 0; index < count; index += 1) {
        const x = w * ((index + random.between(0.15, 0.85)) / count);
        const bw = size * random.between(3, 4.4);
        const bh = size * 1.7;
        const by = y - size * random.between(3.6, 4.6);
        const tilt = random.between(-9, 9);
        const fill = random.pick([ink.hot, ink.paper, ink.hot, ink.glow]);
        const mark = fill === ink.paper ? ink.hot : ink.paper;
        rows.push(
          `<g transform="rotate(${tilt.toFixed(1)} ${x.toFixed(0)} ${by.toFixed(0)})">${stroke(`M${x} ${by + bh}V${y + size}`, ink.ink, size * 0.11)}${rect(x - bw / 2, by, bw, bh, fill)}${rect(x - bw * 0.4, by + bh * 0.24, bw * 0.8, bh * 0.16, mark)}${rect(x - bw * 0.4, by + bh * 0.54, bw * random.between(0.3, 0.66), bh * 0.16, mark)}${stipple(random, box(x - bw / 2, by, bw, bh), "bottom", 120)(ink.ink, 3, 0.5)}</g>`,
        );
      }
    }
  }
  const confetti: string[] = [];
  for (let index = 0; index < 150 && variant === "cheer"; index += 1) {
    const x = random.between(0, w);
    const y = random.between(0, h * 0.75);
    confetti.push(
      `<rect x="${x.toFixed(0)}" y="${y.toFixed(0)}" width="${random.between(8, 20).toFixed(0)}" height="9" fill="${random.pick([ink.hot, ink.glow, ink.paper])}" transform="rotate(${random.whole(0, 180)} ${x.toFixed(0)} ${y.toFixed(0)})"/>`,
    );
  }
  const facade: string[] = [];
  for (let index = 0; index < 9; index += 1) {
    const fx = (w / 8.4) * index - 30;
    facade.push(
      rect(
        fx,
        h * 0.14 + (index % 3) * 22,
        w / 8.4 - 6,
        h * 0.5,
        index % 2 === 0 ? ink.deep : ink.mid,
        `opacity="0.9"`,
      ),
    );
    for (let row = 0; row < 6; row += 1)
      for (let column = 0; column < 4; column += 1)
        facade.push(
          rect(
            fx + 24 + column * 38,
            h * 0.19 + row * 54,
            18,
            32,
            vigil && random.chance(0.3) ? ink.glow : ink.ink,
            `opacity="0.5"`,
          ),
        );
  }
  return picture(options, [
    gradient(
      "sky",
      vigil
        ? [
            [0, ink.ink],
            [1, ink.mid],
          ]
        : [
            [0, ink.soft],
            [1, ink.paper],
          ],
    ),
    rect(0, 0, w, h, "url(#sky)"),
    halo("sun", w * 0.5, h * 0.4, h * 0.55, ink.glow, vigil ? 0.3 : 0.9),
    variant === "cheer"
      ? [0.2, 0.5, 0.8]
          .map((at) =>
            polygon(
              [
                [w * at, -20],
                [w * (at - 0.22), h * 0.8],
                [w * (at + 0.1), h * 0.8],
              ],
              ink.paper,
              `opacity="0.22"`,
            ),
          )
          .join("")
      : facade.join(""),
    stipple(random, box(0, 0, w, h * 0.6), "bottom", 1600)(vigil ? ink.ink : ink.paper, 3.4, 0.5),
    rows.join(""),
    confetti.join(""),
    stipple(random, box(0, h * 0.6, w, h * 0.4), "bottom", 1800)(ink.ink, 3.6, 0.5),
  ]);
};
