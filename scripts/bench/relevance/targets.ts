import type { Figures } from "./measure-collection";

interface Target {
  figure: string;
  /** `what` of the figures, the group of evaluate.mjs, and the metric */
  at: [what: string, group: string, metric: string];
  must: number;
  aim: number;
  isMost?: boolean;
}

const target = (figure: string, at: Target["at"], must: number, aim: number, isMost?: boolean): Target => ({
  figure,
  at,
  must,
  aim,
  isMost,
});

const targets: Target[] = [
  target("related: nDCG@10 over events", ["related mixed", "EVENTS", "ndcg10"], 0.91, 0.94),
  target("related: MRR", ["related mixed", "EVENTS", "mrr"], 0.955, 0.975),
  target("related: event in the first six", ["related mixed", "EVENTS", "eventP6"], 0.92, 0.955),
  target("related: copies in the first six", ["related mixed", "EVENTS", "dup6"], 0.01, 0.005, true),
  target("related: Wikinews alone", ["related mixed", "wns", "ndcg10"], 0.82, 0.88),
  target("related: 56 languages", ["related itn", "itn", "ndcg10"], 0.64, 0.67),
  target("related: cut to 45 words", ["related mixed-45-words", "EVENTS", "ndcg10"], 0.87, 0.89),
  target("search: clean", ["search mixed queries", "clean", "mrr10"], 0.9, 0.935),
  target("search: one typing error", ["search mixed queries", "typo", "mrr10"], 0.86, 0.9),
  target("search: prefix", ["search mixed queries", "prefix", "mrr10"], 0.89, 0.92),
  target("search: inflected", ["search mixed inflected.queries", "inflected", "mrr10"], 0.88, 0.91),
  target("search: one word that the story lacks", ["search mixed lacking.queries", "lacking", "mrr10"], 0.88, 0.9),
  target("search: es, fr, it clean", ["search crisis queries", "clean", "mrr10"], 0.92, 0.95),
  target("search: es, fr, it without accents", ["search crisis queries", "noaccent", "mrr10"], 0.93, 0.96),
  target("search: es, fr, it, own headlines", ["search crisis own-headline.queries", "clean", "mrr10"], 0.92, 0.95),
  target("search: Chinese and Japanese parts", ["search itn cjk.queries", "cjk-substring", "mrr10"], 0.95, 0.98),
];

/** Every target that was measured, beside what was reached. */
export function compareWithTargets(figures: Figures[]) {
  return targets.flatMap(({ figure, at: [what, group, metric], must, aim, isMost }) => {
    const reached = figures.find((each) => each.what === what)?.metrics[group]?.[metric];
    if (reached === undefined) return [];
    const holds = (bound: number) => (isMost ? reached <= bound : reached >= bound);
    return [{ figure, reached, must, aim, verdict: holds(aim) ? "aim" : holds(must) ? "holds" : "MISSED" }];
  });
}
