import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { authors } from "./authors";
import type { DemoStory } from "./demo-story";
import { splitStoryFile } from "./front-matter";
import { languages } from "./languages";
import { demoPictures } from "./pictures";
import { sections } from "./sections";
import { topics } from "./topics";

const folder = join(dirname(fileURLToPath(import.meta.url)), "stories");

function slugs(items: readonly { slug: string }[]) {
  return new Set(items.map(({ slug }) => slug));
}

const known = {
  section: slugs(sections),
  author: slugs(authors),
  topic: slugs(topics),
  picture: new Set(demoPictures.map(({ key }) => key)),
};

function picturesInBody(markdown: string) {
  return [...markdown.matchAll(/!\[[^\]]*\]\(([^\s)]+)/g)].map(([, key]) => key ?? "");
}

function problemsOf({ frontMatter, markdown }: DemoStory, ids: ReadonlySet<string>): string[] {
  const { section, authors: writers, topics: subjects, lead, translationOf, pinnedRelated = [] } = frontMatter;
  const missing = (kind: keyof typeof known, keys: readonly string[]) =>
    keys.filter((key) => !known[kind].has(key)).map((key) => `there is no ${kind} "${key}"`);
  const stories = [...pinnedRelated, ...(translationOf ? [translationOf] : [])];
  return [
    ...missing("section", [section]),
    ...missing("author", writers),
    ...missing("topic", subjects),
    ...missing("picture", [lead, ...picturesInBody(markdown)]),
    ...stories.filter((id) => !ids.has(id)).map((id) => `there is no story "${id}"`),
  ];
}

/** All demo stories, checked: whatever they point at exists. */
export function readDemoStories(): DemoStory[] {
  const stories = languages.flatMap((lang) => {
    const directory = join(folder, lang);
    if (!existsSync(directory)) return [];
    const files = readdirSync(directory)
      .filter((name) => name.endsWith(".md"))
      .sort();
    return files.map((name): DemoStory => {
      try {
        return { lang, ...splitStoryFile(readFileSync(join(directory, name), "utf8")) };
      } catch (error) {
        throw new Error(`stories/${lang}/${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
  });
  const ids = new Set(stories.map(({ frontMatter }) => frontMatter.id));
  if (ids.size !== stories.length) throw new Error("Two demo stories have the same id.");
  const problems = stories.flatMap((story) =>
    problemsOf(story, ids).map((problem) => `stories/${story.lang}/${story.frontMatter.slug}.md: ${problem}`),
  );
  if (problems.length > 0) throw new Error(`The demo stories do not fit together:\n${problems.join("\n")}`);
  return stories;
}
