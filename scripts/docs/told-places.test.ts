import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

// Decisions tell what was true on their day.
const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...readdirSync("docs").map((name) => `docs/${name}`),
].filter((file) => file.endsWith(".md"));
const text = (file: string) => readFileSync(file, "utf8");
const matches = (file: string, pattern: RegExp) => [...text(file).matchAll(pattern)].map((match) => match[1] ?? "");
const scripts = Object.keys(JSON.parse(text("package.json")).scripts);

/** `app/{media,og}` names two places; what stands for many, as `lib/newsroom/<noun>` does, names the folder before it. */
function placesIn(span: string): string[] {
  const [, before = "", list, after = ""] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(span) ?? ["", span.split(/<|\*/)[0]];
  return (list?.split(",") ?? [""]).map((one) => before + one + after);
}

it.each(documents)("%s names only places that are there", (file) => {
  const spans = matches(file, /`((?:app|components|lib|prisma|scripts|docs|e2e)\/[^\s`]+)`/g);
  const links = matches(file, /\]\((?!https?:)([^)#\s]+)\)/g).map((link) => path.join(path.dirname(file), link));
  const missing = [...spans.flatMap(placesIn), ...links].filter((place) => !existsSync(place));
  expect(missing).toEqual([]);
});

it.each(documents)("%s names only commands that there are", (file) => {
  const commands = matches(file, /`(?:npm run )((?:\w|[:-])+)/g);
  expect(commands.filter((name) => !scripts.includes(name))).toEqual([]);
});

it("the architecture names every folder of the house", () => {
  const told = text("docs/architecture.md");
  const folders = ["app", "components", "lib", "lib/newsroom", "lib/platform", "prisma"].flatMap((parent) =>
    readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "generated")
      .map((entry) => entry.name),
  );
  expect(folders.filter((name) => !told.includes(name))).toEqual([]);
});
