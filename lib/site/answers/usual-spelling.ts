import { UNTIDY } from "@/lib/platform/http/reader-address";

/** How the portal itself writes an address: lower-case, without `index.html` and without the suffixes of AMP. */
export function usualSpelling(path: string): string {
  // Two slashes at the start, however they were encoded, would lead to another site.
  const single = path.replaceAll(/\/{2,}/g, "/");
  const tidied = single === UNTIDY || single.startsWith(`${UNTIDY}/`) ? single.slice(UNTIDY.length) || "/" : single;
  const shorter = tidied.replace(/(?:\/(?:index\.html?|amp))+$/i, "").replace(/\.amp$/i, "");
  return /^\/?[\p{L}\p{M}\p{N}_/.-]*$/u.test(shorter) ? shorter.toLowerCase() || "/" : tidied;
}
