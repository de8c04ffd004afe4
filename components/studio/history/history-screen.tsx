import Link from "next/link";
import { Button, buttonClass } from "@/components/ui/button";
import type { Comparison } from "@/lib/studio/history/compare-versions";
import type { StoryHistory } from "@/lib/studio/history/get-history";
import type { HistoryQuery } from "@/lib/studio/history/history-query";
import type { ReadersSaw } from "@/lib/studio/history/what-readers-saw";
import { wordsIn } from "@/lib/studio/shell/refusals/refusal-in";
import { studioText } from "@/lib/studio/shell/text/studio-text";
import { PageHead } from "../shell/page-head";
import { zoneName } from "../shell/zone-name";
import { StateMark } from "../stories/state-mark";
import { historyAddress } from "./history-address";
import { SeenAnswer } from "./seen-answer";
import { SeenForm } from "./seen-form";
import { VersionDiff } from "./version-diff";
import { VersionItem } from "./version-item";

/** A story's versions, what changed between two of them, and what readers saw when. */
export async function HistoryScreen({
  history,
  comparison,
  saw,
  query,
  zone,
}: {
  history: StoryHistory;
  comparison: Comparison | null;
  saw: ReadersSaw | null;
  query: HistoryQuery;
  zone: string;
}) {
  const { t, lang, locale } = await studioText();
  const { head, headline, mayEdit, versions, olderThan } = history;
  const { storyId, rev, state } = head;
  const chosen = comparison && { from: comparison.before.id, to: comparison.after.id };
  return (
    <>
      <PageHead title={t("history.title")}>{t("shell.timesIn", { zone: zoneName(zone, locale) })}</PageHead>
      <p className="-mt-3 mb-4 flex flex-wrap items-baseline gap-x-3">
        <Link href={`/studio/stories/${storyId}`} className="font-serif text-base underline" dir="auto">
          {headline || t("shell.noHeadline")}
        </Link>
        <StateMark state={state} />
      </p>
      <section aria-label={t("history.seen.title")} className="mb-6 grid gap-2 border-y border-line py-3">
        <SeenForm
          storyId={storyId}
          zone={zone}
          seen={query.seen ?? ""}
          problem={saw?.kind === "refused" ? wordsIn(lang, saw.why) : ""}
        />
        {saw && saw.kind !== "refused" && (
          <SeenAnswer saw={saw} storyId={storyId} zone={zone} current={head.versionId} />
        )}
      </section>
      <div className="grid gap-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <section aria-label={t("history.versions")} className="min-w-0">
          <form
            id="compare"
            action={`${historyAddress(storyId)}#changed`}
            className="flex items-center gap-3 border-b border-line pb-2"
          >
            <input type="hidden" name="view" value={query.view} />
            {comparison && (
              <>
                <span className="text-xs text-ink-3">{t("history.fromTo")}</span>
                <Button type="submit" tone="primary" className="ms-auto">
                  {t("history.compare")}
                </Button>
              </>
            )}
          </form>
          <ol aria-label={t("history.versions")} className="max-h-[75dvh] overflow-y-auto">
            {versions.map((row) => (
              <VersionItem key={row.id} {...{ row, storyId, rev, zone, mayEdit, chosen }} />
            ))}
          </ol>
          {olderThan && (
            <Link
              href={historyAddress(storyId, { ...chosen, view: query.view, before: olderThan })}
              className={buttonClass("plain", "mt-3")}
            >
              {t("history.older")}
            </Link>
          )}
        </section>
        <section id="changed" aria-label={t("history.changed")} className="min-w-0 scroll-mt-24">
          {comparison ? (
            <>
              <div className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-1">
                <h2 className="font-serif text-lg font-semibold">
                  {t("history.fromToVersion", { from: comparison.before.n, to: comparison.after.n })}
                </h2>
                <nav aria-label={t("history.showAs")} className="flex gap-3 text-xs">
                  {(["side", "inline"] as const).map((view) => (
                    <Link
                      key={view}
                      href={historyAddress(storyId, { ...chosen, view })}
                      aria-current={query.view === view ? "true" : undefined}
                      className="py-1 underline aria-[current]:font-semibold aria-[current]:no-underline"
                    >
                      {t(`history.view.${view}`)}
                    </Link>
                  ))}
                </nav>
              </div>
              <VersionDiff comparison={comparison} isSideBySide={query.view === "side"} />
            </>
          ) : (
            <p className="py-6 text-ink-3">{t("history.onlyOne")}</p>
          )}
        </section>
      </div>
    </>
  );
}
