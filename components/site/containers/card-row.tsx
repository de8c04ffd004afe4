import type { StoryCard as Card } from "@/lib/site/lists/story-card";
import type { Site } from "@/lib/site/site";
import { kickerOf, kindOf } from "../kicker-of";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";
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
  const text = textOf(site);
  if (cards.length === 0) return null;
  const style = { "--columns": Math.min(4, Math.max(2, cards.length)) } as React.CSSProperties;
  return (
    <section className="package" aria-label={title}>
      {title && <ContainerHead title={title} />}
      <div className="card-row" style={style}>
        {cards.map((card) => (
          <StoryCard
            key={card.id}
            card={card}
            size="medium"
            kicker={isOneSection ? kindOf(card, text) : kickerOf(card, text)}
            siteLang={site.lang}
          />
        ))}
      </div>
    </section>
  );
}
