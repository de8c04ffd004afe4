"use client";

import type { ShownRenaming } from "@/lib/studio/sections/shown-renamings";
import { useText } from "../shell/text-provider";

/** How far the stories of a renamed section have come. */
export function RenameProgress({ renaming }: { renaming: ShownRenaming }) {
  const { t, locale } = useText();
  const { fromSlug, toSlug, moved, total, finishedAt } = renaming;
  const progress = {
    ...{ from: fromSlug, to: toSlug, moved: moved.toLocaleString(locale) },
    total: Math.max(total, moved).toLocaleString(locale),
  };
  return (
    <div role="status" className="flex basis-full flex-wrap items-center gap-x-3 text-xs text-ink-2">
      {finishedAt === null ? (
        <>
          <progress
            value={moved}
            max={Math.max(total, 1)}
            aria-label={t("sections.progress", { slug: toSlug })}
            className="h-1.5 w-40 accent-accent"
          />
          <span className="tabular-nums">{t("sections.moving", progress)}</span>
        </>
      ) : (
        <span className="text-good tabular-nums">{t("sections.moved", progress)}</span>
      )}
    </div>
  );
}
