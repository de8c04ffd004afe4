import type { ReceivedPicture } from "@/lib/studio/media/receive-picture";
import type { StudioText } from "@/lib/studio/shell/text/make-studio-text";

/** Says of a picture that was uploaded again since when it is in the library; empty for a new one. */
export function knownText(
  { since }: Pick<ReceivedPicture, "since">,
  { name, zone, text: { t, locale } }: { name: string; zone: string; text: StudioText },
): string {
  if (since === null) return "";
  const date = new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: "medium" }).format(new Date(since));
  return t("media.known", { name, date });
}
