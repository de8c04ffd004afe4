import type { Random } from "./random";

export type Point = readonly [number, number];

export const round = (value: number) => String(Math.round(value * 10) / 10);

export function rect(x: number, y: number, width: number, height: number, fill: string, extra = "") {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" ${extra}/>`;
}

export function circle(x: number, y: number, radius: number, fill: string, extra = "") {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" ${extra}/>`;
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, extra = "") {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${extra}/>`;
}

export function polygon(points: readonly Point[], fill: string, extra = "") {
  return `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(" ")}" fill="${fill}" ${extra}/>`;
}

export function path(d: string, fill: string, extra = "") {
  return `<path d="${d}" fill="${fill}" ${extra}/>`;
}

export function stroke(d: string, colour: string, width: number, extra = "") {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;
}

export function segments(points: readonly Point[]) {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

/** A soft curve through all points (Catmull-Rom written as Béziers). */
export function curve(points: readonly Point[]) {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  let d = `M${round(at(0)[0])} ${round(at(0)[1])}`;
  for (let index = 0; index < points.length - 1; index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6] as const;
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6] as const;
    d += `C${[...first, ...second, ...to].map(round).join(" ")}`;
  }
  return d;
}

export function gradient(id: string, stops: readonly (readonly [number, string, number?])[], direction = "down") {
  const ends = direction === "right" ? `x1="0" y1="0" x2="1" y2="0"` : `x1="0" y1="0" x2="0" y2="1"`;
  const body = stops.map(([at, colour, opacity]) => {
    return `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity ?? 1}"/>`;
  });
  return `<defs><linearGradient id="${id}" ${ends}>${body.join("")}</linearGradient></defs>`;
}

export function halo(id: string, x: number, y: number, radius: number, colour: string, strength = 0.8) {
  return (
    `<defs><radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/>` +
    `<stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient></defs>` +
    circle(x, y, radius, `url(#${id})`)
  );
}

type Box = { x: number; y: number; width: number; height: number };

/** Dots that grow thin away from one edge: the shading of a lithograph. */
export function stipple(random: Random, box: Box, edge: "top" | "bottom" | "left" | "right", count: number) {
  let d = "";
  for (let index = 0; index < count; index += 1) {
    const along = random.next();
    const away = random.next() * random.next();
    const x = edge === "left" ? away : edge === "right" ? 1 - away : along;
    const y = edge === "top" ? away : edge === "bottom" ? 1 - away : along;
    d += `M${round(box.x + x * box.width)} ${round(box.y + y * box.height)}h0`;
  }
  return (colour: string, size = 2.4, opacity = 0.6) => stroke(d, colour, size, `opacity="${opacity}"`);
}

export function clipped(id: string, d: string, body: string) {
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${body}</g>`;
}

export function box(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height };
}

/** Paper grain from one small tile, so that a picture renders fast. */
function grain(width: number, height: number) {
  return (
    `<defs><filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.85" numOctaves="2" seed="7" stitchTiles="stitch"/>` +
    `<feColorMatrix values="0 0 0 0 0.5  0 0 0 0 0.45  0 0 0 0 0.4  0 0 0 2.2 -1.05"/></filter>` +
    `<pattern id="tooth" width="400" height="400" patternUnits="userSpaceOnUse"><rect width="400" height="400" filter="url(#grain)"/></pattern></defs>` +
    `<rect width="${width}" height="${height}" fill="url(#tooth)" opacity="0.34"/>`
  );
}

export function picture(size: { width: number; height: number }, parts: readonly string[]) {
  const { width, height } = size;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<clipPath id="frame"><rect width="${width}" height="${height}"/></clipPath><g clip-path="url(#frame)">${parts.join("")}</g>` +
    `${grain(width, height)}</svg>`
  );
}
