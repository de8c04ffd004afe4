import { tidySpelling } from "./tidy-spelling";

/** How the portal itself writes an address: lower-case, without `index.html` and without the suffixes of AMP. */
export function usualSpelling(path: string): string {
  const tidied = tidySpelling(path);
  const shorter = tidied.replace(/(?:\/(?:index\.html?|amp))+$/i, "").replace(/\.amp$/i, "");
  return /^\/?[\p{L}\p{M}\p{N}_/.-]*$/u.test(shorter) ? shorter.toLowerCase() || "/" : tidied;
}
