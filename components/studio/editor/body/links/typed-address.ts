import { MAX_ADDRESS } from "@/lib/newsroom/story/body/limits";
import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";

/** What somebody typed as an address, with the scheme that is left out in speech; null where it is words. */
export function typedAddress(text: string): string | null {
  const typed = text.trim();
  if (typed === "" || /\s/.test(typed)) return null;
  if (/^[^@/:]+@[^@/:]+\.[^@/:]+$/.test(typed)) return `mailto:${typed}`;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(typed)) return typed;
  return /^[^/?#:]+\.\p{L}{2,}(?:[:/?#]|$)/iu.test(typed) ? `https://${typed}` : null;
}

/** Whether a story may hold a link to this address. */
export const isLinkAddress = (address: string): boolean => isSafeLink(address) && address.length <= MAX_ADDRESS;
