import type { StoryCard as Card } from "@/lib/site/lists/story-card";
import type { Site } from "@/lib/site/site";
import { kickerOf } from "../kicker-of";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";
import { LatestList } from "./latest-list";

/** Secondary stories in the column beside the lead; the others stand below it. */
const BESIDE = 2;

/** The first thing on a front: the lead, the next stories in a column, and what came last in another. */
export function LeadPackage({ cards, latest, site }: { cards: Card[]; latest: Card[]; site: Site }) {
  const text = textOf(site);
  const [lead, ...secondary] = cards;
  if (!lead) return null;
  return (
    <section className="lead-package" aria-label={text.t("front.top")}>
      <div className="lead-grid">
        <div className="lead-main">
          <StoryCard card={lead} size="lead" level={2} kicker={kickerOf(lead, text)} siteLang={site.lang} urgent />
          {secondary.length > BESIDE && (
            <div className="lead-below">
              {secondary.slice(BESIDE).map((card) => (
                <StoryCard
                  key={card.id}
                  card={card}
                  size="small"
                  hasPicture={false}
                  kicker={kickerOf(card, text)}
                  siteLang={site.lang}
                />
              ))}
            </div>
          )}
        </div>
        <div className="lead-second">
          {secondary.slice(0, BESIDE).map((card) => (
            <StoryCard key={card.id} card={card} size="medium" kicker={kickerOf(card, text)} siteLang={site.lang} />
          ))}
        </div>
        <div className="lead-latest">
          <LatestList cards={latest} site={site} />
        </div>
      </div>
    </section>
  );
}
