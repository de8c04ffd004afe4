import type { Site } from "@/lib/public/site";
import type { StoryPage } from "@/lib/public/story/story-page";
import { correctionKind } from "@/lib/site/lists/correction-kind";
import { textOf } from "../text-of";
import { Words } from "../words";
import { CorrectionText } from "./correction-text";

/** The corrections of one place of a story's page: those that change what it says stand above the text, others below. */
export function Corrections({ corrections, site }: { corrections: StoryPage["corrections"]; site: Site }) {
  const [first] = corrections;
  if (!first) return null;
  const heading = `corrections-${first.severity}`;
  const text = textOf(site);
  const isSingle = corrections.length === 1;
  return (
    <section className="corrections" data-severity={first.severity} aria-labelledby={heading}>
      <h2 id={heading}>
        <Words site={site}>
          {isSingle ? correctionKind(first.kind, text) : text.t("story.corrections", { count: corrections.length })}
        </Words>
      </h2>
      <ul>
        {corrections.map((correction) => (
          <li key={correction.id} id={`correction-${correction.id}`}>
            <CorrectionText correction={correction} site={site} isNamed={isSingle} />
          </li>
        ))}
      </ul>
    </section>
  );
}
