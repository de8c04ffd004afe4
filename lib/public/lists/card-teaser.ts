import { teaser } from "@/lib/newsroom/story/body/teaser";
import { stripLeadingHeadline } from "./strip-leading-headline";

const TEASER_CHARACTERS = 170;

/** What a card says under its headline; nothing where that would be the headline again, as with a brief. */
export function cardTeaser(story: { headline: string; standfirst: string; opening: string; lang: string }): string {
  const told = teaser(
    story.standfirst || stripLeadingHeadline(story.opening, story.headline),
    TEASER_CHARACTERS,
    story.lang,
  );
  return story.headline.startsWith(told.replace(/…$/u, "")) ? "" : told;
}
