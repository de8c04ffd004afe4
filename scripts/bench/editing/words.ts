import type { Block } from "@/lib/newsroom/story/body/body";
import type { Database } from "@/lib/platform/db/database";

const WORDS = 50;

/** Writes paragraphs of fifty words, each another, in the words of the newsroom's own stories and as often as they stand there. */
export async function wordsOfTheNewsroom(db: Database): Promise<(at: number) => Block> {
  const stories = await db.publicStory.findMany({ where: { lang: "en" }, select: { plainText: true }, take: 200 });
  const words = stories.flatMap(({ plainText }) => plainText.split(/\s+/));
  let state = 1;
  // The generator of Numerical Recipes: the same texts in every run.
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[state % words.length] ?? "";
  };
  return (at) => ({
    id: `paragraph-${at}`,
    type: "paragraph",
    text: [{ text: `${Array.from({ length: WORDS }, next).join(" ")}.` }],
  });
}
