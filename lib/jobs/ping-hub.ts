import "server-only";
import { changedFeedsSchema } from "@/lib/newsroom/story/publication/announce-feeds";
import { env } from "@/lib/platform/env";
import { feedAddresses } from "@/lib/site/feeds/feed-addresses";

const PATIENCE_MS = 5_000;
const MOST_ADDRESSES = 120;

/**
 * Tells the WebSub hub that the operator configured, and no other address, which feeds changed with a story. Without a hub there is nobody
 * to tell. Throws where the hub does not take it, so that the outbox tries again.
 */
export async function pingHub(input: unknown, hub = env().WEBSUB_HUB): Promise<void> {
  if (!hub) return;
  const addresses = (await feedAddresses(changedFeedsSchema.parse(input))).slice(0, MOST_ADDRESSES);
  if (addresses.length === 0) return;
  const body = new URLSearchParams([
    ["hub.mode", "publish"],
    ...addresses.map((address): [string, string] => ["hub.url", address]),
  ]);
  // A hub that leads elsewhere is not the one that was configured.
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(hub, { method: "POST", body, redirect: "error", signal });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`The WebSub hub answers ${response.status}`);
}
