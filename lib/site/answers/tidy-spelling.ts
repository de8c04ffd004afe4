import { UNTIDY } from "@/lib/platform/http/addresses/reader-address";

/** An address as it was asked for, but for doubled slashes and what stands before untidy ones. */
export function tidySpelling(path: string): string {
  // Two slashes at the start, however they were encoded, would lead to another site.
  const single = path.replaceAll(/\/{2,}/g, "/");
  return single === UNTIDY || single.startsWith(`${UNTIDY}/`) ? single.slice(UNTIDY.length) || "/" : single;
}
