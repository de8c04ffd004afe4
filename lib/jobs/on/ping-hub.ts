import "server-only";
import type { EventTakenBy } from "@/lib/newsroom/events/consumers";
import { env } from "@/lib/platform/env";
import { feedAddresses } from "@/lib/public/feeds/feed-addresses";

const PATIENCE_MS = 5_000;
const MAX_ADDRESSES = 120;

/**
 * Tells the WebSub hub that the operator configured, and no other address, which feeds changed with a story. Does nothing without a hub.
 * Throws where the hub does not take it, so that it is notified again later.
 */
export async function pingHub({ lists }: EventTakenBy<"ping-hub">, hub = env().WEBSUB_HUB): Promise<void> {
  if (!hub || !lists) return;
  const addresses = (await feedAddresses(lists)).slice(0, MAX_ADDRESSES);
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
