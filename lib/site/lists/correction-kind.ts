import type { SiteText } from "@/lib/platform/i18n/site-text";

const kinds = ["clarification", "update", "editorsNote", "retraction"] as const;

/** What readers call a kind of correction; one that has no name of its own is a correction. */
export function correctionKind(kind: string, text: SiteText): string {
  return text.t(`corrections.kind.${kinds.find((known) => known === kind) ?? "correction"}`);
}
