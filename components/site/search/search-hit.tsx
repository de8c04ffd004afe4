import type { SearchResults } from "@/lib/public/search/search-stories";
import type { Site } from "@/lib/public/site";
import { kickerOf } from "../kicker-of";
import { rowSizes } from "../list/row-sizes";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";
import { datesLang, wordsLang } from "../words-lang";

/** A found story; the words that were searched for are marked in the passage that has them. */
export function SearchHit({ hit, site }: { hit: SearchResults["results"][number]; site: Site }) {
  const text = textOf(site);
  const writers = hit.bylines.filter(({ role }) => role === "by").map(({ name }) => name);
  return (
    <StoryCard
      card={hit}
      size="medium"
      level={2}
      hasTeaser={!hit.snippet}
      kicker={kickerOf(hit, site)}
      sizes={rowSizes}
      siteLang={site.lang}
    >
      {hit.snippet && (
        <p className="card-teaser">
          {hit.snippet.map((part, index) => {
            const key = `${index}`;
            return part.isMarked ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
          })}
        </p>
      )}
      <p className="meta flex flex-wrap gap-x-3">
        {hit.isPromoted && <strong {...wordsLang(site)}>{text.t("search.promoted")}</strong>}
        <time dateTime={hit.publishedAt.toISOString()} {...datesLang(site)}>
          {text.date(hit.publishedAt)}
        </time>
        {writers.length > 0 && <span>{text.listParts(writers).map(({ value }) => value)}</span>}
      </p>
    </StoryCard>
  );
}
