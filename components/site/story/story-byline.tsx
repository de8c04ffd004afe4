import { shownUpdate } from "@/lib/newsroom/story/publication/shown-update";
import type { StoryPage } from "@/lib/public/story/story-page";
import { textOf } from "../text-of";
import { datesLang, wordsLang } from "../words-lang";
import { Byline } from "./byline";

/** Who, where and when, with the time that a reading takes. */
export function StoryByline({ page }: { page: StoryPage }) {
  const text = textOf(page.site);
  const { publishedAt } = page;
  const updatedAt = shownUpdate(page);
  return (
    <div className="story-byline">
      <Byline bylines={page.bylines} site={page.site} />
      <div className="meta">
        {page.location && <span className="dateline">{page.location}</span>}
        <span {...wordsLang(page.site)}>
          {text.t("story.published")}{" "}
          <time dateTime={publishedAt.toISOString()} {...datesLang(page.site)}>
            {text.dateTime(publishedAt)}
          </time>
        </span>
        {updatedAt && (
          <span {...wordsLang(page.site)}>
            {text.t("story.updated")}{" "}
            <time dateTime={updatedAt.toISOString()} {...datesLang(page.site)}>
              {text.dateTime(updatedAt)}
            </time>
          </span>
        )}
        <span {...wordsLang(page.site)}>{text.t("story.reading", { minutes: page.minutes })}</span>
      </div>
    </div>
  );
}
