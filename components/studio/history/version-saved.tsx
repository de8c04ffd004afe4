"use client";

import type { VersionRow } from "@/lib/studio/history/list-versions";
import { useText } from "../shell/text-provider";
import { ZonedTime } from "../shell/zoned-time";

/** How, when and by whom a version was saved. */
export function VersionSaved({
  row: { source, savedAt, by },
  zone,
}: {
  row: Pick<VersionRow, "source" | "savedAt" | "by">;
  zone: string;
}) {
  const { t } = useText();
  return t.rich(by ? "history.savedBy" : "history.saved", {
    source: t(`history.source.${source}`),
    time: () => <ZonedTime at={savedAt} zone={zone} seconds />,
    name: by,
  });
}
