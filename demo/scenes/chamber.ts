import { figure } from "../drawing/figures";
import type { Scene } from "../drawing/scene";
import { box, circle, clipped, gradient, path, picture, polygon, rect, stipple, stroke } from "../drawing/svg";

/** The Assembly's half-circle of benches. Variants: full, empty, count (seats coloured by bloc). */
export const chamber: Scene = (random, ink, options) => {
  const { width: w, height: h, variant = "full" } = options;
  const cx = w * 0.5;
  const cy = h * 0.42;
  const tiers: string[] = [];
  for (let tier = 8; tier >= 0; tier -= 1) {
    const rx = w * (0.2 + tier * 0.068);
    const ry = h * (0.13 + tier * 0.075);
    tiers.push(`<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${tier % 2 === 0 ? ink.deep : ink.ink}"/>`);
    tiers.push(
      `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="none" stroke="${ink.soft}" stroke-width="4" opacity="0.4"/>`,
    );
  }
  const seats: string[] = [];
  for (let tier = 0; tier < 9; tier += 1) {
    const rx = w * (0.172 + tier * 0.068);
    const ry = h * (0.1 + tier * 0.075);
    const count = 15 + tier * 4;
    for (let seat = 0; seat < count; seat += 1) {
      const share = (seat + 0.5) / count;
      const angle = Math.PI * share;
      const x = cx - Math.cos(angle) * rx;
      const y = cy + Math.sin(angle) * ry;
      if (y < cy + 12 || y > h + 50) continue;
      if (Math.abs(share - 0.5) < 0.032 || Math.abs(share - 0.24) < 0.02 || Math.abs(share - 0.76) < 0.02) continue;
      const size = 13 + tier * 3;
      const bloc = share < 0.33 ? ink.hot : share < 0.62 ? ink.soft : share < 0.8 ? ink.glow : ink.mid;
      const here = variant !== "empty" && random.chance(0.93);
      seats.push(
        path(
          `M${x - size} ${y + size * 0.9}v${-size}q${size} ${-size} ${size * 2} 0v${size}Z`,
          variant === "count" ? bloc : here ? random.pick([ink.mid, ink.ink, ink.soft, ink.mid, ink.hot]) : ink.mid,
        ),
      );
      if (here || variant === "count")
        seats.push(
          circle(
            x,
            y - size * 0.75,
            size * 0.52,
            variant === "count" ? bloc : random.pick(["#e5b18c", "#a86f4b", "#f0c8a4", "#6b4030"]),
          ),
          path(
            `M${x - size * 0.55} ${y - size * 0.7}q${size * 0.55} ${-size * 1.3} ${size * 1.1} 0q${-size * 0.55} ${-size * 0.45} ${-size * 1.1} 0Z`,
            ink.ink,
          ),
        );
    }
  }
  const columns: string[] = [];
  for (let index = 0; index < 9; index += 1) {
    const x = w * (0.06 + index * 0.11);
    columns.push(
      rect(x - 24, 0, 48, cy + 20, ink.soft),
      rect(x + 4, 0, 20, cy + 20, ink.mid),
      rect(x - 34, cy - 12, 68, 26, ink.soft),
      rect(x - 34, h * 0.045, 68, 16, ink.paper),
    );
  }
  const rostrum =
    polygon(
      [
        [cx - 170, cy + 60],
        [cx + 170, cy + 60],
        [cx + 130, cy - 30],
        [cx - 130, cy - 30],
      ],
      ink.hot,
    ) +
    rect(cx - 150, cy - 46, 300, 20, ink.paper) +
    figure(cx, cy - 34, 190, { coat: ink.ink, skin: "#d79f76", legs: ink.ink, accent: ink.glow }, 0.02) +
    polygon(
      [
        [cx - 70, cy - 30],
        [cx + 70, cy - 30],
        [cx + 56, cy - 104],
        [cx - 56, cy - 104],
      ],
      ink.deep,
    ) +
    stroke(`M${cx + 14} ${cy - 104}q16 -20 6 -42`, ink.ink, 5);
  return picture(options, [
    gradient("wall", [
      [0, ink.mid],
      [1, ink.deep],
    ]),
    rect(0, 0, w, h, "url(#wall)"),
    columns.join(""),
    path(`M${cx - 210} ${cy}V${h * 0.18}a210 190 0 0 1 420 0V${cy}Z`, ink.glow, `opacity="0.92"`),
    stroke(
      `M${cx} 0V${cy}M${cx - 105} 30V${cy}M${cx + 105} 30V${cy}M${cx - 210} ${h * 0.2}H${cx + 210}`,
      ink.ink,
      7,
      `opacity="0.7"`,
    ),
    clipped("floor", `M0 ${cy - 6}H${w}V${h}H0Z`, tiers.join("")),
    `<ellipse cx="${cx}" cy="${cy + 40}" rx="${w * 0.15}" ry="${h * 0.09}" fill="${ink.soft}"/>`,
    polygon(
      [
        [cx - 200, cy - 10],
        [cx + 200, cy - 10],
        [cx + w * 0.34, h],
        [cx - w * 0.12, h],
      ],
      ink.glow,
      `opacity="0.2"`,
    ),
    seats.join(""),
    rostrum,
    stipple(random, box(0, 0, w, h), "bottom", 2600)(ink.ink, 3.6, 0.5),
    stipple(random, box(0, 0, w * 0.35, h), "left", 1000)(ink.ink, 3.6, 0.45),
  ]);
};
