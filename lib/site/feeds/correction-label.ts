import type { SiteText } from "@/lib/platform/i18n/site-text";
import { correctionKind } from "../lists/correction-kind";

/** What a correction is called in a feed, and when it was amended: "Correction (Amended 23 November 2026, 14:05 GMT)". */
export function correctionLabel(of: { kind: string; amendedAt: Date | null }, text: SiteText): string {
  const kind = correctionKind(of.kind, text);
  return of.amendedAt ? `${kind} (${text.t("corrections.amended", { date: text.dateTime(of.amendedAt) })})` : kind;
}
