import Link from "next/link";
import type { PreviewedVersion } from "@/lib/studio/preview/previewed-version";
import { studioText } from "@/lib/studio/shell/text/studio-text";
import { embargoText } from "../editor/dialogs/embargo/embargo-text";
import { ZonedTime } from "../shell/zoned-time";
import { StateMark } from "../stories/state-mark";
import { previewAddress, readerPageAddress } from "./preview-address";
import { ReaderFrame } from "./reader-frame";

/** A version of a story on the readers' own page, in a frame as wide as their screens, below what staff must know of it. */
export async function PreviewScreen({ previewed, zone }: { previewed: PreviewedVersion; zone: string }) {
  const text = await studioText();
  const { t } = text;
  const { head, id, n, savedAt, draftId, liveId, embargo } = previewed;
  const { storyId } = head;
  const current = [
    { versionId: draftId, label: t("history.draft") },
    { versionId: liveId, label: t("history.live") },
  ].flatMap(({ versionId, label }) => (versionId ? [{ versionId, label }] : []));
  const isOnly = current.length === 1 && current[0]?.versionId === id;
  return (
    <div className="flex h-dvh min-h-[32rem] flex-col">
      <aside
        aria-label={t("preview.about")}
        className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-warn-soft px-4 py-2 text-warn"
      >
        <b>{t("preview.title")}</b> <StateMark state={head.state} />
        <span>{t("history.version", { n })}</span>
        <span>{t.rich("preview.changed", { time: () => <ZonedTime at={savedAt} zone={zone} seconds /> })}</span>
        {embargo && <b>{embargoText(embargo.until, zone, text)}</b>}
        <span>{t("preview.staffOnly")}</span>
        <nav aria-label={t("preview.links")} className="flex flex-wrap gap-x-4">
          {(isOnly ? [] : current).map(({ versionId, label }) => (
            <Link
              key={versionId}
              href={previewAddress(storyId, versionId)}
              aria-current={versionId === id ? "page" : undefined}
              className="py-1 underline aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {label}
            </Link>
          ))}
          <Link href={`/studio/stories/${storyId}/history`} className="py-1 underline">
            {t("history.title")}
          </Link>
          <Link href={`/studio/stories/${storyId}`} className="py-1 underline">
            {t("preview.edit")}
          </Link>
        </nav>
      </aside>
      <ReaderFrame address={readerPageAddress(storyId, id)} />
    </div>
  );
}
