import type { Site } from "@/lib/site/site";
import type { StoryCard as Card } from "@/lib/site/story-card";
import { kickerOf, kindOf } from "../kicker-of";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";
import { LatestList } from "./latest-list";

/** The first thing on a front: the lead, the next stories in a column, and what came last in another. */
export function LeadPackage({ cards, latest, site }: { cards: Card[]; latest: Card[]; site: Site }) {
  const text = textOf(site);
  const [lead, ...secondary] = cards;
  if (!lead) return null;
  const withPicture = secondary.findIndex((card) => card.picture !== null);
  return (
    <section className="lead-package" aria-label={text.t("front.top")}>
      <div className="lead-grid">
        <div className="lead-main">
          <StoryCard card={lead} size="lead" level={2} kicker={kickerOf(lead, text)} siteLang={site.lang} urgent />
        </div>
        <div className="lead-second">
          {secondary.map((card, index) => (
            <StoryCard
              key={card.id}
              card={card}
              size={index < 2 ? "medium" : "small"}
              hasPicture={index === withPicture && index < 2}
              hasTeaser={index < 2}
              kicker={kickerOf(card, text) || kindOf(card, text)}
              siteLang={site.lang}
            />
          ))}
        </div>
        <div className="lead-latest">
          <LatestList cards={latest} site={site} />
        </div>
      </div>
    </section>
  );
}
