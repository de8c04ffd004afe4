import { Picture } from "@/components/story-body/picture";
import type { StoryCard as Card } from "@/lib/public/lists/story-card";
import type { Site } from "@/lib/public/site";
import { accentStyle } from "../accent-style";
import { textOf } from "../text-of";
import { Words } from "../words";
import { ContainerHead } from "./container-head";

/** Signed opinion: the writer's name and portrait before the headline. */
export function OpinionStrip({ cards, site }: { cards: Card[]; site: Site }) {
  const text = textOf(site);
  const first = cards[0];
  if (!first) return null;
  const isOneSection = cards.every(({ section }) => section.id === first.section.id);
  const style = { "--columns": Math.min(4, Math.max(2, cards.length)) } as React.CSSProperties;
  return (
    <section
      className="package opinion-strip accented"
      style={accentStyle(first.section)}
      aria-label={text.t("front.opinion")}
    >
      <ContainerHead
        title={<Words site={site}>{text.t("front.opinion")}</Words>}
        {...(isOneSection && {
          href: first.section.path,
          more: <Words site={site}>{text.t("front.more", { section: first.section.name })}</Words>,
        })}
      />
      <div className="card-row" style={style}>
        {cards.map((card) => (
          <article key={card.id} className="card" data-size="small" data-kind={card.kind}>
            <div>
              {card.paid && <p className="paid label">{card.paid}</p>}
              {card.bylines[0] && <p className="writer">{card.bylines[0].name}</p>}
              <h3 className="card-headline">
                <a href={card.path}>{card.headline}</a>
              </h3>
            </div>
            {card.portrait && (
              <div className="card-picture">
                <Picture
                  picture={card.portrait}
                  ratio="1x1"
                  sizes="(min-width: 38rem) 5rem, 7.5rem"
                  largest={320}
                  alt=""
                />
              </div>
            )}
            {card.teaser && <p className="card-teaser">{card.teaser}</p>}
          </article>
        ))}
      </div>
    </section>
  );
}
