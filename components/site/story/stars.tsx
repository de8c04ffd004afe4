import type { Site } from "@/lib/public/site";
import { textOf } from "../text-of";
import { wordsLang } from "../words-lang";

const STAR = "M12 2l3 7 7.5.6-5.7 4.9 1.8 7.3L12 17.8l-6.6 4 1.8-7.3L1.5 9.6 9 9z";
const HALF = "M12 2v15.8l-6.6 4 1.8-7.3L1.5 9.6 9 9z";

/** The stars that a review gives: five, of which as many as were given, to the half, are filled. */
export function Stars({ rating, site }: { rating: number; site: Site }) {
  const text = textOf(site);
  return (
    <p
      className="stars"
      role="img"
      {...wordsLang(site)}
      aria-label={text.t("review.rating", { rating: text.number(rating) })}
    >
      {[1, 2, 3, 4, 5].map((place) => (
        <svg key={place} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path className="unlit" d={STAR} />
          {rating > place - 1 && <path d={rating < place ? HALF : STAR} />}
        </svg>
      ))}
    </p>
  );
}
