import { Runs } from "@/components/story-body/runs";
import { shownRuns } from "@/lib/newsroom/story/correction/shown-runs";
import { correctionKind } from "@/lib/site/lists/correction-kind";
import type { ShownCorrection } from "@/lib/site/lists/shown-correction";
import type { Site } from "@/lib/site/site";
import { textOf } from "../text-of";
import { wordsLang } from "../words-lang";

/** One correction: what kind it is, since when it stands there, what it says, and whether it said something else before; `page` as of its runs. */
export function CorrectionText({ correction, site, page }: { correction: ShownCorrection; site: Site; page?: string }) {
  const text = textOf(site);
  const { publishedAt, amendedAt, whatWas, whatIs } = correction;
  return (
    <>
      <p className="meta">
        <strong {...wordsLang(site)}>{correctionKind(correction.kind, text)}</strong>{" "}
        <time dateTime={publishedAt.toISOString()} {...wordsLang(site)}>
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
