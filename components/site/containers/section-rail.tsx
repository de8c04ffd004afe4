import type { StoryCard as Card } from "@/lib/public/lists/story-card";
import type { Site, SiteSection } from "@/lib/public/site";
import { accentStyle } from "../accent-style";
import { kindOf } from "../kicker-of";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";
import { Words } from "../words";
import { ContainerHead } from "./container-head";

/** One section: its first story large, the others beside it as headlines; `wide` gives the second one a column of its own. */
export function SectionRail({
  section,
  cards,
  site,
  layout = "half",
}: {
  section: SiteSection;
  cards: Card[];
  site: Site;
  layout?: "wide" | "half";
}) {
  const text = textOf(site);
  const [first, ...others] = cards;
  if (!first) return null;
  const second = layout === "wide" ? others.find((card) => card.picture !== null) : undefined;
  const lines = others.filter((card) => card !== second);
  return (
    <section className="package accented" style={accentStyle(section)} aria-label={section.name}>
      <ContainerHead
        title={section.name}
        href={section.path}
        more={<Words site={site}>{text.t("front.more", { section: section.name })}</Words>}
      />
      <div className="rail" data-layout={second ? "wide" : "half"}>
        <StoryCard card={first} size="large" kicker={kindOf(first, site)} siteLang={site.lang} />
        {second && <StoryCard card={second} size="small" kicker={kindOf(second, site)} siteLang={site.lang} />}
        {lines.length > 0 && (
          <div className="ruled-list">
            {lines.map((card) => (
              <StoryCard
                key={card.id}
                card={card}
                size="small"
                hasPicture={false}
                hasTeaser={lines.length < 3}
                kicker={kindOf(card, site)}
                siteLang={site.lang}
              />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
