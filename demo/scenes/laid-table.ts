import type { Palette } from "../drawing/palettes";
import type { Random } from "../drawing/random";
import { box, circle, ellipse, path, polygon, rect, stipple, stroke } from "../drawing/svg";

/** Supper seen from above. */
export function laidTable(random: Random, ink: Palette, w: number, h: number): string[] {
  const plate = (x: number, y: number, r: number, food: string) =>
    ellipse(x + 16, y + 24, r, r, ink.ink, `opacity="0.35"`) +
    circle(x, y, r, ink.paper) +
    circle(x, y, r * 0.76, ink.soft, `opacity="0.55"`) +
    food;
  const fish = (x: number, y: number, s: number) =>
    `<g transform="rotate(-24 ${x} ${y})">${ellipse(x, y, s, s * 0.36, ink.mid)}${path(`M${x - s} ${y}Q${x} ${y - s * 0.66} ${x + s} ${y}Q${x} ${y - s * 0.1} ${x - s} ${y}Z`, ink.deep)}${polygon(
      [
        [x + s * 0.9, y],
        [x + s * 1.4, y - s * 0.36],
        [x + s * 1.4, y + s * 0.36],
      ],
      ink.deep,
    )}${circle(x - s * 0.7, y - s * 0.06, s * 0.06, ink.paper)}${[0, 1, 2, 3].map((index) => stroke(`M${x - s * 0.3 + index * s * 0.26} ${y - s * 0.16}q${s * 0.1} ${s * 0.16} 0 ${s * 0.32}`, ink.soft, 5)).join("")}</g>`;
  const lemon = (x: number, y: number, s: number) =>
    circle(x, y, s, ink.glow) +
    circle(x, y, s * 0.82, ink.paper) +
    Array.from({ length: 8 }, (_, index) => {
      const a = (index * Math.PI) / 4;
      return polygon(
        [
          [x, y],
          [x + Math.cos(a + 0.07) * s * 0.74, y + Math.sin(a + 0.07) * s * 0.74],
          [x + Math.cos(a + 0.7) * s * 0.74, y + Math.sin(a + 0.7) * s * 0.74],
        ],
        ink.glow,
      );
    }).join("");
  const leaves = (x: number, y: number) =>
    Array.from(
      { length: 9 },
      (_, index) =>
        `<g transform="rotate(${index * 40} ${x} ${y})">${path(`M${x} ${y}q30 -60 0 -120q-30 60 0 120Z`, index % 2 === 0 ? ink.deep : ink.mid)}</g>`,
    ).join("");
  return [
    rect(0, 0, w, h, ink.hot),
    Array.from({ length: 12 }, (_, index) => rect((index * w) / 12, 0, w / 24, h, ink.paper, `opacity="0.13"`)).join(
      "",
    ),
    stipple(random, box(0, 0, w, h), "right", 2400)(ink.ink, 3.6, 0.45),
    plate(
      w * 0.46,
      h * 0.5,
      310,
      fish(w * 0.45, h * 0.52, 190) + lemon(w * 0.53, h * 0.36, 60) + lemon(w * 0.56, h * 0.46, 48),
    ),
    plate(w * 0.82, h * 0.24, 170, leaves(w * 0.82, h * 0.24) + circle(w * 0.82, h * 0.24, 40, ink.hot)),
    plate(
      w * 0.14,
      h * 0.2,
      150,
      circle(w * 0.14, h * 0.2, 112, ink.glow) + leaves(w * 0.14, h * 0.2).replaceAll("120", "70"),
    ),
    plate(
      w * 0.84,
      h * 0.76,
      200,
      [0, 1, 2, 3, 4, 5, 6]
        .map((index) =>
          circle(
            w * 0.84 + Math.cos(index * 0.9) * 82,
            h * 0.76 + Math.sin(index * 0.9) * 82,
            50,
            index % 2 === 0 ? ink.deep : ink.hot,
          ),
        )
        .join("") + circle(w * 0.84, h * 0.76, 54, ink.glow),
    ),
    circle(w * 0.15, h * 0.76, 96, ink.ink),
    circle(w * 0.15, h * 0.76, 78, ink.deep),
    ellipse(w * 0.145, h * 0.755, 46, 40, ink.mid),
    stroke(
      `M${w * 0.2} ${h * 0.2}L${w * 0.26} ${h * 0.86}M${w * 0.67} ${h * 0.18}L${w * 0.7} ${h * 0.84}`,
      ink.paper,
      15,
    ),
    ellipse(w * 0.668, h * 0.16, 24, 50, ink.paper),
  ];
}
