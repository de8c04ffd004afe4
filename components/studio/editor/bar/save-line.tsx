"use client";

import { useText } from "../../shell/text-provider";
import type { SaveStatus } from "../draft/save-queue";

function clock(at: Date | string, zone: string, locale: string): string {
  const time = { timeZone: zone, hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;
  return new Intl.DateTimeFormat(locale, time).format(new Date(at));
}

/** One line that says where the text is. */
export function SaveLine({
  status,
  isStored,
  zone,
  modifiedAt,
}: {
  status: SaveStatus;
  isStored: boolean;
  zone: string;
  modifiedAt: string;
}) {
  const { t, locale } = useText();
  const at = (status.kind === "saved" && status.at) || modifiedAt;
  const isTrouble = status.kind === "retrying" || status.kind === "refused";
  return (
    <span
      role="status"
      aria-live={isTrouble ? "assertive" : "off"}
      className={`text-xs sm:truncate tabular-nums ${isTrouble ? "font-medium text-bad" : "text-ink-3"}`}
    >
      {t(`editor.bar.save.${status.kind === "saved" && !isStored ? "empty" : status.kind}`, {
        time: clock(at, zone, locale),
      })}
    </span>
  );
}
