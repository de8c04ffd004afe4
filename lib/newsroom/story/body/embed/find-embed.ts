import { hostOf } from "./host-of";
import type { Match, Provider } from "./provider";
import { graphics } from "./providers/graphics";
import { players } from "./providers/players";
import { posts } from "./providers/posts";

/** Sites that are known; of a row without hosts, which takes any, the last one. */
export const providers: readonly Provider[] = [...players, ...graphics, ...posts];

interface KnownEmbed extends Match {
  provider: Provider;
}

/** What a web address shows at a provider that is known; null for all others. Nothing is fetched. */
export function findEmbed(address: string): KnownEmbed | null {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username || url.password || url.port) return null;
  const host = hostOf(address);
  for (const provider of providers) {
    if (provider.hosts && !provider.hosts.includes(host)) continue;
    const match = provider.match(url);
    if (match) return { ...match, provider };
  }
  return null;
}
