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

/** A bench of glass. Variants: flasks, dish. */
export const laboratory: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "flasks" } = options;
  const bench = h * 0.8;
  const flask = (x: number, size: number, liquid: string, level: number) => {
    const d = `M${x - size * 0.13} ${bench - size}V${bench - size * 0.62}L${x - size * 0.46} ${bench - size * 0.08}Q${x - size * 0.48} ${bench} ${x - size * 0.36} ${bench}H${x + size * 0.36}Q${x + size * 0.48} ${bench} ${x + size * 0.46} ${bench - size * 0.08}L${x + size * 0.13} ${bench - size * 0.62}V${bench - size}Z`;
    const bubbles = Array.from({ length: 14 }, () =>
      circle(
        x + random.between(-size * 0.28, size * 0.28),
        bench - random.between(20, size * level),
        random.between(4, 13),
        ink.paper,
        `opacity="0.55"`,
      ),
    ).join("");
    const id = `flask${Math.round(x)}`;
    return (
      path(d, ink.paper, `opacity="0.3"`) +
      clipped(
        id,
        d,
        rect(x - size, bench - size * level, size * 2, size, liquid) +
          ellipse(x, bench - size * level, size * 0.5, 13, ink.paper, `opacity="0.5"`) +
          bubbles +
          stipple(random, box(x - size / 2, bench - size, size, size), "right", 600)(ink.ink, 3.4, 0.5),
      ) +
      stroke(d, ink.paper, 7) +
      rect(x - size * 0.18, bench - size - 10, size * 0.36, 18, ink.paper)
    );
  };
  const tubes = Array.from({ length: 5 }, (_, index) => {
    const x = w * 0.7 + index * 74;
    const fill = [ink.hot, ink.glow, ink.soft, ink.hot, ink.glow][index] ?? ink.hot;
    const top = bench - 330;
    return (
      rect(x, top, 40, 250, ink.paper, `rx="20" opacity="0.35"`) +
      rect(x, top + 90 + index * 17, 40, 160 - index * 17, fill, `rx="18"`) +
      stroke(`M${x} ${top}V${top + 232}a20 20 0 0 0 40 0V${top}`, ink.paper, 5)
    );
  });
  const rack =
    rect(w * 0.68, bench - 260, 410, 22, ink.ink) +
    rect(w * 0.68, bench - 22, 410, 22, ink.ink) +
    rect(w * 0.68, bench - 260, 18, 250, ink.ink) +
    rect(w * 0.68 + 392, bench - 260, 18, 250, ink.ink);
  const cx = w * 0.5;
  const cy = h * 0.5;
  const r = h * 0.38;
  const colonies: string[] = [];
  for (let index = 0; index < 70; index += 1) {
    const angle = random.between(0, Math.PI * 2);
    const far = Math.sqrt(random.next()) * r * 0.8;
    const size = random.between(8, 50) * (1.1 - far / r);
    const x = cx + Math.cos(angle) * far;
    const y = cy + Math.sin(angle) * far;
    colonies.push(
      circle(x, y, size, random.pick([ink.hot, ink.glow, ink.deep, ink.soft, ink.hot])),
      circle(x, y, size * 0.55, random.pick([ink.paper, ink.ink, ink.glow]), `opacity="0.75"`),
    );
  }
  const dish =
    circle(cx + 36, cy + 44, r * 1.04, ink.ink, `opacity="0.5"`) +
    circle(cx, cy, r * 1.04, ink.paper) +
    circle(cx, cy, r * 0.94, ink.soft) +
    colonies.join("") +
    path(
      `M${cx - r * 0.7} ${cy - r * 0.5}A${r * 0.86} ${r * 0.86} 0 0 1 ${cx + r * 0.1} ${cy - r * 0.84}`,
      "none",
      `stroke="${ink.paper}" stroke-width="24" stroke-linecap="round" opacity="0.75"`,
    );
  const blinds = Array.from({ length: 9 }, (_, index) =>
    polygon(
      [
        [w * 0.1, index * h * 0.085],
        [w * 0.62, index * h * 0.085 - 40],
        [w * 0.62, index * h * 0.085],
        [w * 0.1, index * h * 0.085 + 40],
      ],
      ink.soft,
      `opacity="0.28"`,
    ),
  );
  return picture(options, [
    gradient("wall", [
      [0, ink.deep],
      [1, ink.mid],
    ]),
    rect(0, 0, w, h, "url(#wall)"),
    blinds.join(""),
    stipple(random, box(0, 0, w, h), "top", 2000)(ink.ink, 3.6, 0.5),
    variant === "dish"
      ? dish
      : halo("flame", w * 0.36, bench - 220, 460, ink.glow, 0.6) +
        rect(0, bench, w, h - bench, ink.ink) +
        rect(0, bench, w, 12, ink.soft) +
        tubes.join("") +
        rack +
        flask(w * 0.36, 600, ink.hot, 0.42) +
        flask(w * 0.13, 400, ink.glow, 0.3) +
        flask(w * 0.57, 320, ink.soft, 0.36),
    stipple(random, box(0, h * 0.6, w, h * 0.4), "bottom", 1200)(ink.ink, 3.6, 0.5),
  ]);
};
