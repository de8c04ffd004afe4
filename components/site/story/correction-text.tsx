import { Runs } from "@/components/story-body/runs";
import { shownRuns } from "@/lib/newsroom/story/correction/shown-runs";
import type { Site } from "@/lib/public/site";
import type { ShownCorrection } from "@/lib/public/story/shown-correction";
import { correctionKind } from "@/lib/site/lists/correction-kind";
import { textOf } from "../text-of";
import { datesLang, wordsLang } from "../words-lang";

interface Props {
  correction: ShownCorrection;
  site: Site;
  /** As of its runs */
  page?: string;
  /** Whether a heading above it says what kind it is */
  isNamed?: boolean;
}

/** One correction: what kind it is, since when it stands there, what it says, and whether it said something else before. */
export function CorrectionText({ correction, site, page, isNamed = false }: Props) {
  const text = textOf(site);
  const { publishedAt, amendedAt, whatWas, whatIs } = correction;
  return (
    <>
      <p className="meta">
        {!isNamed && (
          <>
            <strong {...wordsLang(site)}>{correctionKind(correction.kind, text)}</strong>{" "}
          </>
        )}
        <time dateTime={publishedAt.toISOString()} {...datesLang(site)}>
          {text.dateTime(publishedAt)}
        </time>
        {amendedAt && (
          <>
            {" · "}
            <time className="amended" {...wordsLang(site)} dateTime={amendedAt.toISOString()}>
              {text.t("corrections.amended", { date: text.dateTime(amendedAt) })}
            </time>
          </>
        )}
      </p>
      <p>
        <Runs runs={shownRuns(correction)} page={page} />
      </p>
      {whatWas && <p className="meta">{text.t("corrections.was", { text: whatWas })}</p>}
      {whatIs && <p className="meta">{text.t("corrections.now", { text: whatIs })}</p>}
    </>
  );
}
