import type { SearchResults } from "@/lib/public/search/search-stories";
import type { Site } from "@/lib/public/site";
import { kickerOf } from "../kicker-of";
import { rowSizes } from "../list/row-sizes";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";
import { datesLang, wordsLang } from "../words-lang";

type Hit = SearchResults["results"][number];

function Marked({ text }: { text: NonNullable<Hit["snippet"]> }) {
  return text.map((part, index) => {
    const key = `${index}`;
    return part.isMarked ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}

/** A found story; the words that were searched for are marked in its headline and in the passage that has them. */
export function SearchHit({ hit, site }: { hit: Hit; site: Site }) {
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
      headline={hit.markedHeadline ? <Marked text={hit.markedHeadline} /> : hit.headline}
    >
      {hit.snippet && (
        <p className="card-teaser">
          <Marked text={hit.snippet} />
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
