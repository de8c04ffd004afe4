import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import type { VersionRow } from "@/lib/studio/history/list-versions";
import { studioText } from "@/lib/studio/shell/text/studio-text";
import { previewAddress } from "../preview/preview-address";
import { ZonedTime } from "../shell/zoned-time";
import { LabelForm } from "./label-form";
import { RestoreButton } from "./restore-button";
import { VersionSaved } from "./version-saved";

/** One version in the history: who made it when, when it was live, and what can be done with it. */
export async function VersionItem({
  row,
  storyId,
  rev,
  zone,
  mayEdit,
  chosen,
}: {
  row: VersionRow;
  storyId: string;
  rev: number;
  zone: string;
  mayEdit: boolean;
  /** Those that are compared; null where there is nothing to compare */
  chosen: { from: string; to: string } | null;
}) {
  const { t } = await studioText();
  return (
    <li className="border-b border-line py-2.5">
      <div className="flex gap-2.5">
        {chosen && (
          <span className="flex gap-1.5 pt-0.5">
            {(["from", "to"] as const).map((name) => (
              <input
                key={name}
                type="radio"
                form="compare"
                name={name}
                value={row.id}
                required
                defaultChecked={chosen[name] === row.id}
                aria-label={t(name === "from" ? "history.compareFrom" : "history.compareTo", { n: row.n })}
                className="size-6 accent-accent"
              />
            ))}
          </span>
        )}
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <b className="font-medium tabular-nums">{t("history.version", { n: row.n })}</b>
            {row.isDraft && <span className="text-xs font-medium text-accent">{t("history.draft")}</span>}
            {row.isSide && <span className="text-xs font-medium text-warn">{t("history.sideDraft")}</span>}
            {row.label && <span className="text-xs text-warn">{row.label}</span>}
          </p>
          <p className="truncate" dir="auto">
            {row.headline || t("shell.noHeadline")}
          </p>
          <p className="text-xs text-ink-3">
            <VersionSaved row={row} zone={zone} />
          </p>
          {row.live.map(({ from, until, end }) => (
            <p key={from} className={`text-xs ${until ? "text-ink-2" : "font-medium text-good"}`}>
              {t.rich(until && end ? `history.liveUntil.${end}` : "history.liveFrom", {
                from: () => <ZonedTime at={from} zone={zone} seconds />,
                until: () => <ZonedTime at={until ?? from} zone={zone} seconds />,
              })}
            </p>
          ))}
          <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link
              href={previewAddress(storyId, row.id)}
              aria-label={t("preview.ofVersion", { n: row.n })}
              className={buttonClass("quiet", "-ms-2.5")}
            >
              {t("preview.title")}
            </Link>
            {mayEdit && <LabelForm storyId={storyId} versionId={row.id} n={row.n} label={row.label} />}
            {mayEdit && !row.isDraft && <RestoreButton storyId={storyId} versionId={row.id} n={row.n} rev={rev} />}
          </div>
        </div>
      </div>
    </li>
  );
}
