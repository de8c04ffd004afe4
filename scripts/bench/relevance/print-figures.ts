import type { Figures } from "./measure-collection";

/** Prints a table of each measurement and, last, one line of JSON with all figures. */
export function printFigures(figures: Figures[]): void {
  for (const { what, metrics, latency } of figures) {
    console.log(`\n${what}`);
    console.table(metrics);
    if (latency) console.log("ms", latency);
  }
  console.log(JSON.stringify(Object.fromEntries(figures.map(({ what, ...rest }) => [what, rest]))));
}
