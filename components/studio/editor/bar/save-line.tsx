"use client";

import type { SaveStatus } from "../draft/save-queue";

function clock(at: Date | string, zone: string): string {
  const time = { timeZone: zone, hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;
  return new Intl.DateTimeFormat("en-GB", time).format(new Date(at));
}

function words(status: SaveStatus, zone: string, modifiedAt: string): string {
  switch (status.kind) {
    case "saved":
      return `Saved ${clock(status.at ?? modifiedAt, zone)}`;
    case "waiting":
      return "Writing…";
    case "saving":
      return "Saving…";
    case "retrying":
      return "Not saved: no connection. Kept in this browser, trying again";
    case "refused":
      return "Not saved";
  }
}

/** One line that says where the text is. */
export function SaveLine({ status, zone, modifiedAt }: { status: SaveStatus; zone: string; modifiedAt: string }) {
  const isTrouble = status.kind === "retrying" || status.kind === "refused";
  return (
    <span
      role="status"
      aria-live={isTrouble ? "assertive" : "off"}
      className={`text-xs sm:truncate tabular-nums ${isTrouble ? "font-medium text-bad" : "text-ink-3"}`}
    >
      {words(status, zone, modifiedAt)}
    </span>
  );
}
