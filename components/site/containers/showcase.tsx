import { Picture } from "@/components/story-body/picture";
import type { StoryCard as Card } from "@/lib/public/lists/story-card";
import type { Site } from "@/lib/public/site";
import { accentStyle } from "../accent-style";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";
import { Words } from "../words";
import { ContainerHead } from "./container-head";

/** Long reads on a ground of their own: one with a large picture, two below. */
export function Showcase({ cards, site }: { cards: Card[]; site: Site }) {
  const text = textOf(site);
  const [first, ...others] = cards;
  if (!first) return null;
  return (
    <section
      className="package showcase accented"
      style={accentStyle(first.section)}
      aria-label={text.t("front.features")}
    >
      <ContainerHead title={<Words site={site}>{text.t("front.features")}</Words>} />
      <div className="showcase-grid">
        <article className="card" data-size="lead" data-kind={first.kind}>
          {first.picture && (
            <div className="card-picture">
              <Picture picture={first.picture} ratio="3x2" sizes="(min-width: 50rem) 56vw, calc(100vw - 3rem)" />
            </div>
          )}
          <div className="card-words">
            {first.paid && <p className="paid label">{first.paid}</p>}
            <p className="kicker label">{first.section.name}</p>
            <h3 className="card-headline">
              <a href={first.path}>{first.headline}</a>
            </h3>
            {first.teaser && <p className="card-teaser">{first.teaser}</p>}
          </div>
        </article>
        {others.length > 0 && (
          <div className="showcase-more">
            {others.map((card) => (
              <StoryCard
                key={card.id}
                card={card}
                size="small"
                hasPicture={false}
                kicker={card.section.name}
                siteLang={site.lang}
              />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
