import type { House } from "../house";
import { isTest, within } from "../import-rules";
import type { Rule } from "../rule";
import type { SourceFile } from "../source-file";

/** Packages that compile code at run time, which the content policy of our pages forbids. */
const CALLS_EVAL = /^zod(\/|$)/;

const isForBrowser = (file: SourceFile) =>
  file.directive === "use client" || (within(file.path, "components/site/elements") && !isTest(file.path));

/** The files of each way from this file to such a package, the package last; ways through another such file are that file's. */
function waysToEval(start: SourceFile, house: House): { line: number; way: string[] }[] {
  const seen = new Set([start.path]);
  const queue = start.imports.map((link) => ({ link, line: link.line, way: [link.target] }));
  const found: { line: number; way: string[] }[] = [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { link, line, way } = next;
    if (link.isType || seen.has(link.target)) continue;
    seen.add(link.target);
    if (!link.isOurs && CALLS_EVAL.test(link.target)) found.push({ line, way });
    const target = link.isOurs ? house.files.get(link.target) : undefined;
    // Of what is marked "use server" the browser gets a name alone.
    if (!target || target.directive === "use server" || isForBrowser(target)) continue;
    queue.push(...target.imports.map((one) => ({ link: one, line, way: [...way, one.target] })));
  }
  return found;
}

export const browserRules: Rule[] = [
  {
    name: "no-eval-in-browsers",
    why: "The content policy of our pages forbids eval, which zod calls: rules that the browser shares are in files without a schema.",
    find: (house) =>
      [...house.files.values()].filter(isForBrowser).flatMap((file) =>
        waysToEval(file, house).map(({ line, way }) => ({
          file: file.path,
          line,
          what: `imports ${way.join(" → ")}`,
        })),
      ),
  },
];
