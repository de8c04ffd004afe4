import type { StoryCard as Card } from "@/lib/public/lists/story-card";
import type { Site } from "@/lib/public/site";
import { kickerOf, kindOf } from "../kicker-of";
import { StoryCard } from "../story-card";
import { Words } from "../words";
import { ContainerHead } from "./container-head";

/** Two to four stories of equal weight side by side. */
export function CardRow({
  cards,
  site,
  title,
  isOneSection = false,
}: {
  cards: Card[];
  site: Site;
  title?: string;
  isOneSection?: boolean;
}) {
  if (cards.length === 0) return null;
  const style = { "--columns": Math.min(4, Math.max(2, cards.length)) } as React.CSSProperties;
  return (
    <section className="package" aria-label={title}>
      {title && <ContainerHead title={<Words site={site}>{title}</Words>} />}
      <div className="card-row" style={style}>
        {cards.map((card, index) => (
          <StoryCard
            key={card.id}
            card={card}
            size="medium"
            sizes={index > 0 ? "(min-width: 64rem) 20rem, (min-width: 38rem) 46vw, 7.5rem" : undefined}
            kicker={isOneSection ? kindOf(card, site) : kickerOf(card, site)}
            siteLang={site.lang}
          />
        ))}
      </div>
    </section>
  );
}
