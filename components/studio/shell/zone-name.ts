/** A zone with its present offset: `Europe/Paris (GMT+1)`. */
export function zoneName(zone: string, locale = "en-GB"): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: "shortOffset" }).formatToParts();
  const offset = parts.find((part) => part.type === "timeZoneName")?.value ?? "";
  return zone === "UTC" ? "UTC" : `${zone.replaceAll("_", " ")} (${offset})`;
}
