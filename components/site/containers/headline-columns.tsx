import type { StoryCard as Card } from "@/lib/public/lists/story-card";
import type { Site } from "@/lib/public/site";
import { kickerOf } from "../kicker-of";
import { StoryCard } from "../story-card";
import { Words } from "../words";
import { ContainerHead } from "./container-head";

/** Headlines alone, set in newspaper columns. */
export function HeadlineColumns({ cards, site, title }: { cards: Card[]; site: Site; title: string }) {
  if (cards.length === 0) return null;
  return (
    <section className="package" aria-label={title}>
      <ContainerHead title={<Words site={site}>{title}</Words>} />
      <div className="headline-columns">
        {cards.map((card) => (
          <StoryCard
            key={card.id}
            card={card}
            size="line"
            hasPicture={false}
            kicker={kickerOf(card, site)}
            siteLang={site.lang}
          />
        ))}
      </div>
    </section>
  );
}
