import { Picture } from "@/components/story-body/picture";
import type { StoryCard as Card } from "@/lib/public/lists/story-card";
import { accentStyle } from "./accent-style";
import { inLanguage } from "./in-language";

type CardSize = "lead" | "large" | "medium" | "small" | "line";

/** Characters from which a headline is set smaller, so that it stays a headline. */
const LONG_HEADLINE = 75;

const sizesOf: Record<CardSize, string> = {
  lead: "(min-width: 68rem) 42rem, (min-width: 48rem) 92vw, calc(100vw - 3rem)",
  large: "(min-width: 64rem) 36rem, (min-width: 48rem) 56vw, calc(100vw - 3rem)",
  medium: "(min-width: 64rem) 20rem, (min-width: 34rem) 46vw, calc(100vw - 3rem)",
  small: "(min-width: 64rem) 16rem, (min-width: 34rem) 46vw, calc(100vw - 3rem)",
  line: "8rem",
};

/** A story in a list: its words in its own language, one link, and as much else as the size has room for. */
export function StoryCard({
  card,
  size,
  kicker = "",
  hasPicture = true,
  hasTeaser = size !== "line",
  ratio = "3x2",
  level = 3,
  urgent = false,
  sizes = sizesOf[size],
  siteLang,
  headline = card.headline,
  children,
}: {
  card: Card;
  size: CardSize;
  /** What stands above the headline: a section, a kind */
  kicker?: React.ReactNode;
  hasPicture?: boolean;
  hasTeaser?: boolean;
  ratio?: "3x2" | "16x9" | "1x1" | "4x5";
  level?: 2 | 3;
  urgent?: boolean;
  /** The width of the picture, where the place is not as wide as is usual for the size */
  sizes?: string;
  siteLang: string;
  /** The headline with something marked in it */
  headline?: React.ReactNode;
  children?: React.ReactNode;
}) {
  const Heading = `h${level}` as const;
  const isForeign = card.lang !== siteLang;
  const own = isForeign ? inLanguage(card.lang) : {};
  const siteWords = isForeign ? { ...inLanguage(siteLang), dir: undefined } : {};
  const picture = hasPicture && card.picture && (
    <div className="card-picture">
      <Picture picture={card.picture} ratio={ratio} sizes={sizes} urgent={urgent} />
    </div>
  );
  const isHeadlineFirst = size === "lead";
  return (
    <article
      className="card accented"
      data-size={size}
      data-kind={card.kind}
      data-length={card.headline.length > LONG_HEADLINE ? "long" : undefined}
      style={accentStyle(card.section)}
      {...own}
    >
      {!isHeadlineFirst && picture}
      <div className="card-words">
        {card.paid && (
          <p className="paid label" {...siteWords}>
            {card.paid}
          </p>
        )}
        {kicker && (
          <p className="kicker label" {...siteWords}>
            {kicker}
          </p>
        )}
        <Heading className="card-headline">
          <a href={card.path}>{headline}</a>
        </Heading>
        {hasTeaser && card.teaser && <p className="card-teaser">{card.teaser}</p>}
        {children}
      </div>
      {isHeadlineFirst && picture}
    </article>
  );
}
