import type { ShownRenaming } from "@/lib/studio/sections/shown-renamings";

/** How far the stories of a renamed section have come. */
export function RenameProgress({ renaming }: { renaming: ShownRenaming }) {
  const { fromSlug, toSlug, moved, total, finishedAt } = renaming;
  const of = `${moved.toLocaleString("en")} of ${Math.max(total, moved).toLocaleString("en")} stories`;
  return (
    <div role="status" className="flex basis-full flex-wrap items-center gap-x-3 text-xs text-ink-2">
      {finishedAt === null ? (
        <>
          <progress
            value={moved}
            max={Math.max(total, 1)}
            aria-label={`Stories of /${toSlug} at their new addresses`}
            className="h-1.5 w-40 accent-accent"
          />
          <span className="tabular-nums">
            Moving from /{fromSlug} to /{toSlug}: {of}
          </span>
        </>
      ) : (
        <span className="text-good tabular-nums">
          Moved from /{fromSlug} to /{toSlug}: {of}
        </span>
      )}
    </div>
  );
}
