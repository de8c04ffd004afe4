import type { StoryCard as Card } from "@/lib/site/lists/story-card";
import type { Site } from "@/lib/site/site";
import { ContainerHead } from "../containers/container-head";
import { kickerOf } from "../kicker-of";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";

export function RelatedStories({ cards, site }: { cards: Card[]; site: Site }) {
  const text = textOf(site);
  if (cards.length === 0) return null;
  return (
    <section className="related" aria-label={text.t("story.related")}>
      <ContainerHead title={text.t("story.related")} />
      <ul className="related-grid">
        {cards.map((card, index) => (
          <li key={card.id}>
            <StoryCard
              card={card}
              size={index < 2 ? "medium" : "small"}
              kicker={kickerOf(card, text)}
              siteLang={site.lang}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
