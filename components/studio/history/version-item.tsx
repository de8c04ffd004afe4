import type { VersionRow } from "@/lib/studio/history/list-versions";
import { ZonedTime } from "../shell/zoned-time";
import { LabelForm } from "./label-form";
import { RestoreButton } from "./restore-button";
import { sourceLabels } from "./source-labels";

const endWords = { replaced: "replaced", unpublished: "unpublished", retracted: "retracted", killed: "killed" };

/** One version in the history: who made it when, when it was live, and what can be done with it. */
export function VersionItem({
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
                aria-label={`Compare ${name} version ${row.n}`}
                className="size-6 accent-accent"
              />
            ))}
          </span>
        )}
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <b className="font-medium tabular-nums">Version {row.n}</b>
            {row.isDraft && <span className="text-xs font-medium text-accent">Draft</span>}
            {row.isSide && <span className="text-xs font-medium text-warn">Side draft</span>}
            {row.label && <span className="text-xs text-warn">{row.label}</span>}
          </p>
          <p className="truncate" dir="auto">
            {row.headline || "Without a headline"}
          </p>
          <p className="text-xs text-ink-3">
            {sourceLabels[row.source]} <ZonedTime at={row.savedAt} zone={zone} seconds /> {row.by && `by ${row.by}`}
          </p>
          {row.live.map(({ from, until, end }) => (
            <p key={from} className={`text-xs ${until ? "text-ink-2" : "font-medium text-good"}`}>
              Live from <ZonedTime at={from} zone={zone} seconds />
              {until && end && (
                <>
                  {" "}
                  until <ZonedTime at={until} zone={zone} seconds />, {endWords[end]}
                </>
              )}
            </p>
          ))}
          {mayEdit && (
            <div className="mt-1 flex flex-wrap gap-x-3 gap-y-1">
              <LabelForm storyId={storyId} versionId={row.id} n={row.n} label={row.label} />
              {!row.isDraft && <RestoreButton storyId={storyId} versionId={row.id} n={row.n} rev={rev} />}
            </div>
          )}
        </div>
      </div>
    </li>
  );
}
