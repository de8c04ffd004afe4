import { isLanguagePrefix } from "../../i18n/language-prefix";
import { log } from "../../log";
import { processWide } from "../../process-wide";
import { UNTIDY } from "./reader-address";

type ListPrefixes = () => Promise<ReadonlySet<string>>;

/** What the portal knows of its editions, for the server in front: it is another bundle of the same process. */
const register = processWide("edition-prefixes", (): { list?: ListPrefixes } => ({}));

/** Names the function that knows the first segments of the editions' addresses; the default language has none. */
export function registerEditions(list: ListPrefixes): void {
  register.list = list;
}

const FIRST = /^\/([^/?]+)/;

/**
 * Whether a target begins with a language that is no edition's prefix: the default language, another spelling (`/FR`), a language that the
 * site does not have. While nobody can say, it does not.
 */
export async function isOfNoEdition(target: string): Promise<boolean> {
  const [, first = ""] = FIRST.exec(target) ?? [];
  if (!isLanguagePrefix(first.toLowerCase())) return false;
  try {
    const prefixes = await register.list?.();
    return prefixes !== undefined && !prefixes.has(first);
  } catch (error) {
    log.warn({ err: error }, "editions cannot be looked up");
    return false;
  }
}

/** A target at which no page is, so that only the way to the right one is answered. */
export const untidyTarget = (target: string) => (target.startsWith(`${UNTIDY}/`) ? target : UNTIDY + target);
