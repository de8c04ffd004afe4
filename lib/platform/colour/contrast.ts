type Rgb = [red: number, green: number, blue: number];

/** Reads #rrggbb. */
export function parseColour(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Colour "${hex}" is not of the form #rrggbb.`);
  return [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as Rgb;
}

function toHex(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** Blends two colours; `share` 0 gives `a`, 1 gives `b`. */
export function mixColours(a: string, b: string, share: number): string {
  const [from, to] = [parseColour(a), parseColour(b)];
  return toHex(from.map((part, i) => part + ((to[i] ?? 0) - part) * share) as Rgb);
}

/** Relative luminance from 0 to 1 as WCAG 2.2 defines it. */
export function luminance([red, green, blue]: Rgb): number {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast from 1 to 21 as WCAG 2.2 defines it. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(parseColour(a)), luminance(parseColour(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The colour itself where it reads on the ground at `least` : 1, else its nearest blend towards black or white that does. */
export function readableOn(ground: string, colour: string, least = 5.5): string {
  const target = contrast(ground, "#000000") > contrast(ground, "#ffffff") ? "#000000" : "#ffffff";
  for (let share = 0; share < 1; share += 0.04) {
    const blend = mixColours(colour, target, share);
    if (contrast(ground, blend) >= least) return blend;
  }
  return target;
}
