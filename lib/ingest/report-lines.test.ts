import { expect, test } from "vitest";
import { newReport, record } from "./import-report";
import { reportLines } from "./report-lines";

test("changes are counted by kind, with their first places; missing pictures, notes and failures have their lines", () => {
  const report = newReport();
  for (let line = 1; line <= 8; line++) {
    const changes = [
      { kind: "<script> left out", detail: `ad-${line}.js` },
      ...(line === 3 ? [{ kind: "<h1> as a heading" }] : []),
    ];
    record(
      report,
      { file: "a.jsonl", line },
      { kind: "created", notes: line === 2 ? ["standfirst: is shortened"] : [], changes },
    );
  }
  record(report, { file: "a.jsonl", line: 9 }, { kind: "unchanged" }, new Map([["b.png", "there is no file b.png"]]));
  record(report, { file: "a.jsonl", line: 10 }, { kind: "failed", reason: "title: must not be empty" });
  expect(reportLines({ ...report, seconds: 2 })).toEqual([
    "Left out or changed in the texts (--report FILE writes every place):",
    "  8 × <script> left out",
    ...[1, 2, 3, 4, 5].map((line) => `    a.jsonl:${line}: ad-${line}.js`),
    "    … and 3 more",
    "  1 × <h1> as a heading",
    "    a.jsonl:3",
    "a.jsonl:9: without the picture b.png: there is no file b.png",
    "a.jsonl:2: imported, but standfirst: is shortened",
    "a.jsonl:10: title: must not be empty",
    "8 created, 0 updated, 1 unchanged, 1 failed in 2.0 s (5 stories/s)",
  ]);
  expect(report.changes[0]).toMatchObject({ kind: "<script> left out", count: 8 });
  expect(report.changes[0]?.places).toHaveLength(8);
});
