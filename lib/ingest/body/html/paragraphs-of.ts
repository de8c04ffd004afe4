import type { Run } from "@/lib/newsroom/story/body/body";
import { tidyRuns } from "../marked-runs";

/** Runs as paragraphs: two line breaks with nothing but space between part them, a single one stays. */
export function paragraphsOf(runs: Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  let line: Run[] = [];
  const isBlank = () => line.every(({ text }) => text.trim() === "");
  const endLine = () => {
    if (isBlank()) paragraphs.push([]);
    else paragraphs.at(-1)?.push(...line);
    line = [];
  };
  for (const run of runs) {
    const [first = "", ...lines] = run.text.split("\n");
    line.push({ ...run, text: first });
    for (const text of lines) {
      const last = line.at(-1);
      if (last && !isBlank()) last.text += "\n";
      endLine();
      line.push({ ...run, text });
    }
  }
  endLine();
  return paragraphs.map(tidyRuns).filter((text) => text.length > 0);
}
