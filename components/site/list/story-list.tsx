import type { StoryCard as Card } from "@/lib/public/lists/story-card";
import type { Site } from "@/lib/public/site";
import { kickerOf, kindOf } from "../kicker-of";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";
import { datesLang } from "../words-lang";
import { rowSizes } from "./row-sizes";

/** Stories one below the other, with the day or, within one day, the time at which they came out. */
export function StoryList({
  cards,
  site,
  isOneSection = false,
  isOneDay = false,
}: {
  cards: Card[];
  site: Site;
  isOneSection?: boolean;
  isOneDay?: boolean;
}) {
  const text = textOf(site);
  return (
    <ol className="story-list">
      {cards.map((card) => (
        <li key={card.id}>
          <StoryCard
            card={card}
            size="medium"
            level={2}
            kicker={isOneSection ? kindOf(card, site) : kickerOf(card, site)}
            sizes={rowSizes}
            siteLang={site.lang}
          >
            <p className="meta">
              <time dateTime={card.publishedAt.toISOString()} {...datesLang(site)}>
                {isOneDay ? text.time(card.publishedAt) : text.date(card.publishedAt)}
              </time>
            </p>
          </StoryCard>
        </li>
      ))}
    </ol>
  );
}
