import { castShadow, figure } from "../drawing/figures";
import type { Scene } from "../drawing/scene";
import { box, circle, gradient, halo, type Point, path, picture, polygon, rect, stipple, stroke } from "../drawing/svg";

/** A tram coming up a street of tall houses. Variants: morning, night, works. */
export const tramStreet: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "morning" } = options;
  const dark = variant === "night";
  const vx = w * 0.6;
  const vy = h * 0.5;
  const toward = (x: number, y: number, t: number): Point => [vx + (x - vx) * t, vy + (y - vy) * t];

  const house = (side: -1 | 1, near: number, far: number, tall: number, fill: string) => {
    const edge = side < 0 ? -w * 0.12 : w * 1.06;
    const base = h * 1.02;
    const corners = [
      toward(edge, base, near),
      toward(edge, base - tall, near),
      toward(edge, base - tall, far),
      toward(edge, base, far),
    ];
    const parts = [polygon(corners, fill)];
    const columns = 4;
    for (let row = 0; row < 6; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const a = near + ((far - near) * (column + 0.25)) / columns;
        const b = near + ((far - near) * (column + 0.72)) / columns;
        const top = base - tall + tall * (0.09 + row * 0.14);
        const foot = top + tall * 0.085;
        const lit = random.chance(dark ? 0.45 : 0.14);
        parts.push(
          polygon(
            [toward(edge, top, a), toward(edge, top, b), toward(edge, foot, b), toward(edge, foot, a)],
            lit ? ink.glow : ink.ink,
            `opacity="${lit ? 0.95 : 0.45}"`,
          ),
        );
      }
    }
    const cornice = [
      toward(edge, base - tall, near),
      toward(edge, base - tall, far),
      toward(edge, base - tall * 0.97, far),
      toward(edge, base - tall * 0.97, near),
    ];
    parts.push(polygon(cornice, dark ? ink.mid : ink.paper, `opacity="0.5"`));
    return parts.join("");
  };

  const steps = [0.1, 0.16, 0.25, 0.4, 0.62, 1.02];
  const houses = (side: -1 | 1) =>
    steps.slice(0, -1).map((far, index) => {
      const near = steps[index + 1] ?? 1;
      const shades =
        side < 0 ? [ink.mid, ink.deep, ink.hot, ink.deep, ink.deep] : [ink.soft, ink.mid, ink.soft, ink.mid, ink.deep];
      const shade = shades[index] ?? ink.deep;
      return house(side, near, far, h * random.between(1.08, 1.42), dark && side > 0 ? ink.deep : shade);
    });

  const tx = w * 0.5;
  const rail = (x: number) => stroke(`M${vx} ${vy}L${x} ${h}`, dark ? ink.soft : ink.paper, 5, `opacity="0.75"`);
  const tw = w * 0.2;
  const top = h * 0.36;
  const foot = h * 0.83;
  const front = `M${tx - tw / 2} ${foot}L${tx - tw / 2} ${top + 60}C${tx - tw / 2} ${top} ${tx - tw * 0.35} ${top - 10} ${tx} ${top - 12}C${tx + tw * 0.35} ${top - 10} ${tx + tw / 2} ${top} ${tx + tw / 2} ${top + 60}L${tx + tw / 2} ${foot}Z`;
  const flank = polygon(
    [
      [tx + tw / 2 - 2, top + 24],
      [vx + 46, vy - 44],
      [vx + 46, vy + 30],
      [tx + tw / 2 - 2, foot],
    ],
    ink.ink,
  );
  const tram = [
    polygon(
      [
        [tx - tw * 0.6, foot + 4],
        [tx + tw * 0.6, foot + 4],
        [tx - tw * 0.3, foot + 120],
        [tx - tw * 1.6, foot + 120],
      ],
      ink.ink,
      `opacity="0.45"`,
    ),
    flank,
    polygon(
      [
        [tx + tw / 2 + 6, top + 110],
        [vx + 46, vy - 24],
        [vx + 46, vy - 2],
        [tx + tw / 2 + 6, top + 250],
      ],
      ink.glow,
      `opacity="0.85"`,
    ),
    path(front, ink.hot),
    path(
      `M${tx - tw * 0.42} ${top + 84}Q${tx} ${top + 62} ${tx + tw * 0.42} ${top + 84}L${tx + tw * 0.42} ${top + 270}L${tx - tw * 0.42} ${top + 270}Z`,
      ink.ink,
    ),
    polygon(
      [
        [tx - tw * 0.42, top + 190],
        [tx + tw * 0.1, top + 76],
        [tx + tw * 0.28, top + 76],
        [tx - tw * 0.3, top + 270],
        [tx - tw * 0.42, top + 270],
      ],
      ink.soft,
      `opacity="0.35"`,
    ),
    rect(tx - tw * 0.26, top + 14, tw * 0.52, 34, ink.ink) + rect(tx - tw * 0.2, top + 24, tw * 0.4, 14, ink.glow),
    rect(tx - tw / 2, foot - 62, tw, 62, ink.ink) + rect(tx - tw / 2, foot - 150, tw, 14, ink.paper),
    circle(tx - tw * 0.34, foot - 100, 20, ink.paper) + circle(tx + tw * 0.34, foot - 100, 20, ink.paper),
    halo("lampA", tx - tw * 0.34, foot - 100, 110, ink.glow, 0.9),
    halo("lampB", tx + tw * 0.34, foot - 100, 110, ink.glow, 0.9),
    stroke(`M${tx - 40} ${top - 12}L${tx} ${top - 84}L${tx + 40} ${top - 12}M${tx - 56} ${top - 84}h112`, ink.ink, 6),
  ].join("");

  const wires = stroke(
    `M${tx} ${top - 86}L${vx} ${vy - 60}M${tx} ${top - 86}L${tx - 300} -10M0 ${h * 0.1}L${w} ${h * 0.2}M0 ${h * 0.24}L${w} ${h * 0.3}`,
    ink.ink,
    3,
    `opacity="0.7"`,
  );
  const walkers = [
    [0.16, 0.9, 250, ink.ink, ink.hot],
    [0.24, 0.86, 220, ink.deep, ink.glow],
    [0.8, 0.93, 290, ink.deep, ink.paper],
  ] as const;
  const works = [0.7, 0.76, 0.82, 0.88].map((at) => {
    const x = w * at;
    return (
      polygon(
        [
          [x - 30, h * 0.9],
          [x + 30, h * 0.9],
          [x + 7, h * 0.79],
          [x - 7, h * 0.79],
        ],
        ink.hot,
      ) +
      rect(x - 20, h * 0.845, 40, 16, ink.paper) +
      rect(x - 42, h * 0.895, 84, 14, ink.ink)
    );
  });
  return picture(options, [
    gradient(
      "sky",
      dark
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
    halo("sun", vx, vy, h * 0.5, ink.glow, dark ? 0.35 : 0.95),
    circle(vx, vy - 30, dark ? 0 : h * 0.07, ink.paper),
    polygon(
      [
        [vx, vy],
        [w * 1.3, h],
        [-w * 0.5, h],
      ],
      dark ? ink.deep : ink.mid,
    ),
    polygon(
      [
        [vx, vy],
        [w * 0.98, h],
        [w * 0.08, h],
      ],
      dark ? ink.ink : ink.deep,
      `opacity="0.75"`,
    ),
    houses(-1).join(""),
    houses(1).join(""),
    stipple(random, box(0, 0, w * 0.4, h), "left", 1600)(ink.ink, 3.2, 0.5),
    stipple(random, box(w * 0.6, 0, w * 0.4, h), "right", 1600)(ink.ink, 3.2, 0.45),
    [0.26, 0.44, 0.62, 0.8].map((at) => rail(w * at)).join(""),
    stipple(random, box(0, h * 0.55, w, h * 0.45), "bottom", 1500)(ink.ink, 3.4, 0.5),
    wires,
    tram,
    variant === "works" ? works.join("") : "",
    walkers
      .filter((_, index) => variant !== "works" || index < 2)
      .map(
        ([at, foot, tall, coat, accent]) =>
          castShadow(w * at, h * foot, tall, -0.5, ink.ink) +
          figure(w * at, h * foot, tall, { coat, skin: ink.soft, legs: ink.ink, accent }, 0.11),
      )
      .join(""),
  ]);
};
