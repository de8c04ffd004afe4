import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { ReadersSaw } from "@/lib/studio/history/what-readers-saw";
import { studioText } from "@/lib/studio/shell/text/studio-text";
import { ZonedTime } from "../shell/zoned-time";
import { historyAddress } from "./history-address";

/** What readers saw at a time, or the two times that a wall clock may have meant. */
export async function SeenAnswer({
  saw,
  storyId,
  zone,
  current,
}: {
  saw: Exclude<ReadersSaw, { kind: "refused" }>;
  storyId: string;
  zone: string;
  /** The id of the version that is edited, to compare with */
  current: string;
}) {
  const { t, locale } = await studioText();
  const timeOf = (at: string) => () => <ZonedTime at={at} zone={zone} seconds />;
  if (saw.kind === "choose") {
    const list = new Intl.ListFormat(locale, { type: "disjunction" }).formatToParts(saw.choices);
    const choices = list.map(({ type, value }) =>
      type === "literal" ? (
        value
      ) : (
        <Link key={value} href={historyAddress(storyId, { seen: value })} className="underline">
          {t.rich("history.seen.choice", { time: timeOf(value), utc: value.slice(11, 16) })}
        </Link>
      ),
    );
    return <Notice tone="warn">{t.rich(`history.seen.${saw.why}`, { choices: () => choices })}</Notice>;
  }
  const { at, seen, versionNumber, corrections } = saw;
  if (seen.kind === "nothing") {
    const why = t(`history.seen.why.${seen.why}`);
    return (
      <Notice>
        {t.rich("history.seen.nothing", { time: timeOf(at), why })}{" "}
        {seen.before?.reason && t("history.seen.reason", { reason: seen.before.reason })}
      </Notice>
    );
  }
  const { versionId, from, until } = seen.period;
  return (
    <Notice tone="good">
      {t.rich(until ? "history.seen.wasLive" : "history.seen.isLive", {
        time: timeOf(at),
        b: (chunks) => <b>{chunks}</b>,
        n: versionNumber ?? 0,
        from: timeOf(from.toISOString()),
        until: timeOf((until ?? from).toISOString()),
      })}{" "}
      {versionId !== current && (
        <Link href={historyAddress(storyId, { from: versionId, to: current })} className="underline">
          {t("history.seen.compare")}
        </Link>
      )}
      {corrections.map((text) => (
        <span key={text} className="mt-1 block text-ink-2">
          {t("history.seen.correction", { text })}
        </span>
      ))}
    </Notice>
  );
}
