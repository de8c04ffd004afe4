import { calendarDay } from "@/lib/newsroom/address/address";
import type { StoryCard as Card } from "@/lib/site/lists/story-card";
import type { Site } from "@/lib/site/site";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";

/** Headlines with the time at which they came out, newest first. */
export function LatestList({ cards, site }: { cards: Card[]; site: Site }) {
  const text = textOf(site);
  const { zone } = site.settings;
  const newest = cards[0] && calendarDay(cards[0].publishedAt, zone);
  return (
    <section className="latest-list" aria-labelledby="latest">
      <h2 id="latest">{text.t("front.latest")}</h2>
      <ol>
        {cards.map((card) => (
          <li key={card.id}>
            <time dateTime={card.publishedAt.toISOString()}>
              {calendarDay(card.publishedAt, zone) === newest
                ? text.time(card.publishedAt)
                : text.shortDate(card.publishedAt)}
            </time>
            <StoryCard card={card} size="line" hasPicture={false} siteLang={site.lang} />
          </li>
        ))}
      </ol>
      <a className="all" href={`${site.prefix}/archive`}>
        {text.t("front.all")}
      </a>
    </section>
  );
}
