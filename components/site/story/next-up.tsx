import type { StoryCard as Card } from "@/lib/public/lists/story-card";
import type { Site } from "@/lib/public/site";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";
import { Words } from "../words";

/** Where to go on reading: one story of the same section. */
export function NextUp({ card, site }: { card: Card; site: Site }) {
  const label = textOf(site).t("story.nextUp", { section: card.section.name });
  return (
    <section className="next-up" aria-label={label}>
      <StoryCard
        card={card}
        size="large"
        level={2}
        kicker={<Words site={site}>{label}</Words>}
        ratio="16x9"
        sizes="(min-width: 56rem) 20rem, (min-width: 38rem) 36vw, calc(100vw - 3rem)"
        siteLang={site.lang}
      />
    </section>
  );
}
