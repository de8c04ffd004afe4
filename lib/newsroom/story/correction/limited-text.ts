import { z } from "zod";
import { cleanCharacters } from "../../input/clean-characters";
import { type Run, runText } from "../body/body";
import { linkAddress } from "../body/body-schema";
import { hasMarks, sameMarks } from "./same-runs";

/** Words that may be emphasised, strong or a link: what they say, and their runs where any has marks. */
interface LimitedText {
  text: string;
  runs: Run[] | null;
}

const mark = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["strong", "em"]) }),
  z.object({ type: z.literal("link"), href: linkAddress }),
]);
const runsSchema = z.array(z.object({ text: z.string(), marks: z.array(mark).max(3).optional() })).max(1_000);

/** Plain words, or runs with emphasis, strong words and links, of at most `max` characters; `empty` says why some are needed. */
export const limitedText = (max: number, empty: string) =>
  z.custom<string | Run[]>().transform((given, context): LimitedText => {
    const refuse = (message: string) => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    const read = runsSchema.safeParse(typeof given === "string" ? [{ text: given }] : given);
    if (!read.success) return refuse(problemOf(read.error));
    const runs = cleanRuns(read.data);
    const text = runText(runs);
    if (text === "") return refuse(empty);
    if (text.length > max) return refuse(`must have at most ${max.toLocaleString("en")} characters`);
    return { text, runs: hasMarks(runs) ? runs : null };
  });

function problemOf({ issues: [first] }: z.ZodError): string {
  if (first?.path.at(-1) === "href") return `has a link that ${first.message}`;
  return "may have emphasis, strong words and links alone";
}

/** Runs with clean characters and no space around them; neighbours with the same marks are one. */
function cleanRuns(given: Run[]): Run[] {
  const runs: Run[] = [];
  for (const { text, marks = [] } of given) {
    const run: Run = { text: cleanCharacters(text), ...(marks.length > 0 && { marks }) };
    const last = runs.at(-1);
    if (last && sameMarks(last, run)) last.text += run.text;
    else if (run.text) runs.push(run);
  }
  while (runs[0]?.text.trim() === "") runs.shift();
  while (runs.at(-1)?.text.trim() === "") runs.pop();
  const [first, last] = [runs[0], runs.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return runs;
}
