import { percentile } from "../figures";
import type { Question, Timed } from "./time-questions";

interface Target {
  what: string;
  /** Milliseconds at the 95th percentile; none for what is only told */
  must?: number;
  aim?: number;
}

const targets: Record<Question, Target> = {
  list: { what: "related: a list with its cards", must: 1, aim: 0.5 },
  firstList: { what: "related: a list that this process reads first" },
  computing: { what: "related: computing one", must: 20, aim: 5 },
  relating: { what: "related: writing it and its neighbours'", must: 5_000, aim: 5_000 },
  neighbours: { what: "related: published, then in a neighbour's list", must: 5_000, aim: 5_000 },
  words: { what: "search: two or three words", must: 50, aim: 20 },
  common: { what: "search: one common word", must: 60, aim: 35 },
  misspelt: { what: "search: misspelt", must: 80, aim: 50 },
  typing: { what: "suggestions as one types", must: 30, aim: 30 },
};

/** Every question beside its target. */
export function compareSpeed(timed: Timed) {
  return (Object.keys(targets) as Question[]).map((question) => {
    const { what, must, aim } = targets[question];
    const figures = timed[question];
    const p95 = percentile(figures, 0.95);
    const told = { what, asked: figures.length, p50: percentile(figures, 0.5), p95 };
    if (must === undefined || aim === undefined) return { ...told, must: "", aim: "", verdict: "told" };
    return { ...told, must, aim, verdict: p95 <= aim ? "aim" : p95 <= must ? "holds" : "MISSED" };
  });
}
