import type { Figures } from "./measure-collection";
import { compareWithTargets } from "./targets";

/** Prints each measurement beside its baselines, then the targets and, last, one line of JSON with all figures. */
export function printFigures(figures: Figures[]): void {
  for (const { what, metrics, latency, baselines } of figures) {
    console.log(`\n${what}`);
    console.table(metrics);
    const metric = what.startsWith("related") ? "ndcg10" : "mrr10";
    const rows = Object.entries({ product: metrics, ...baselines }).map(([asked, groups]) => [
      asked,
      Object.fromEntries(Object.entries(groups).map(([group, values]) => [group, values[metric]])),
    ]);
    if (rows.length > 1) {
      console.log(`${metric} beside the baselines`);
      console.table(Object.fromEntries(rows));
    }
    if (latency) console.log("ms", latency);
  }
  const targets = compareWithTargets(figures);
  console.table(targets);
  const told = figures.map(({ what, ...rest }) => [what, rest]);
  console.log(JSON.stringify({ ...Object.fromEntries(told), targets }));
}
