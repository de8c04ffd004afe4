import { calendarDay } from "@/lib/newsroom/address/address";
import type { SiteText } from "@/lib/platform/i18n/site-text";
import type { StoryCard as Card } from "@/lib/public/lists/story-card";
import type { Site } from "@/lib/public/site";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";
import { Words } from "../words";

const DAY_MS = 86_400_000;

/** The time of what is of the newest day, else the day; a day that is long past with its year. */
function whenOf(at: Date, newest: Date, { settings: { zone }, readAt }: Site, text: SiteText): string {
  const age = readAt.getTime() - at.getTime();
  if (age < 2 * DAY_MS && calendarDay(at, zone) === calendarDay(newest, zone)) return text.time(at);
  return age < 300 * DAY_MS ? text.shortDate(at) : text.mediumDate(at);
}

/** Headlines with the time at which they came out, newest first; of an earlier day only the first one has its date. */
export function LatestList({ cards, site }: { cards: Card[]; site: Site }) {
  const text = textOf(site);
  const newest = cards[0]?.publishedAt ?? site.readAt;
  const whens = cards.map((card) => whenOf(card.publishedAt, newest, site, text));
  const isRepeated = (index: number) => {
    const [card, before] = [cards[index], cards[index - 1]];
    if (!card || !before || whens[index] !== whens[index - 1]) return false;
    return whens[index] !== text.time(card.publishedAt) || card.publishedAt.getTime() === before.publishedAt.getTime();
  };
  return (
    <section className="latest-list" aria-labelledby="latest">
      <h2 id="latest">
        <Words site={site}>{text.t("front.latest")}</Words>
      </h2>
      <ol>
        {cards.map((card, index) => (
          <li key={card.id}>
            {!isRepeated(index) && (
              <time dateTime={card.publishedAt.toISOString()}>
                <Words site={site}>{whens[index]}</Words>
              </time>
            )}
            <StoryCard card={card} size="line" hasPicture={false} siteLang={site.lang} />
          </li>
        ))}
      </ol>
      <a className="all" href={`${site.prefix}/archive`}>
        <Words site={site}>{text.t("front.all")}</Words>
      </a>
    </section>
  );
}
