import type { SiteText } from "@/lib/platform/i18n/site-text";
import type { RelatedCard } from "@/lib/public/lists/related";
import type { Site } from "@/lib/public/site";
import { ContainerHead } from "../containers/container-head";
import { inLanguage } from "../in-language";
import { kickerOf } from "../kicker-of";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";
import { Words } from "../words";

const YEAR_MS = 365.25 * 86_400_000;

/** How old a story of more than a year is: "2 years ago"; empty for younger ones. */
function ageOf({ publishedAt }: RelatedCard, text: SiteText): string {
  const years = Math.floor((Date.now() - publishedAt.getTime()) / YEAR_MS);
  return years > 0 ? text.yearsAgo(years, publishedAt) : "";
}

export function RelatedStories({ cards, site }: { cards: RelatedCard[]; site: Site }) {
  const text = textOf(site);
  if (cards.length === 0) return null;
  return (
    <section className="related" aria-label={text.t("story.related")}>
      <ContainerHead title={<Words site={site}>{text.t("story.related")}</Words>} />
      <ul className="related-grid">
        {cards.map((card, index) => {
          const age = ageOf(card, text);
          return (
            <li key={card.id} data-place={card.place}>
              <StoryCard
                card={card}
                size={index < 2 ? "medium" : "small"}
                sizes={`(min-width: 64rem) ${index < 2 ? 36 : 18}rem, (min-width: 36rem) 46vw, 7.5rem`}
                kicker={card.storyline ?? kickerOf(card, site)}
                siteLang={site.lang}
              >
                {age && (
                  <p className="label" {...inLanguage(text.dateLang)}>
                    <time dateTime={card.publishedAt.toISOString()}>{age}</time>
                  </p>
                )}
              </StoryCard>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
