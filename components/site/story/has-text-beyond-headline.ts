import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { stripLeadingHeadline } from "@/lib/public/lists/strip-leading-headline";

/** Whether a story's text says more than its headline: a brief's may be the headline again. */
export function hasTextBeyondHeadline({ blocks }: StoryBody, headline: string): boolean {
  const texts = blocks.map((block) =>
    block.type === "paragraph" ? block.text.map(({ text }) => text).join("") : null,
  );
  return texts.includes(null) || stripLeadingHeadline(texts.join("\n"), headline).trim() !== "";
}
