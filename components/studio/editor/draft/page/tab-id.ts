import { randomId } from "../random-id";

const KEY = "masthead-tab";
const LOCK = "masthead-tab:";

let known: Promise<string> | undefined;

/**
 * This tab's own random id. It survives a reload, and a copy of the tab gets one of its own: each living tab holds a lock on its id.
 * Where the browser has no locks (plain http), every load is a tab of its own.
 */
export function tabId(): Promise<string> {
  known ??= claimId();
  return known;
}

/** The ids of tabs of this browser that are open now. */
export async function openTabIds(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.flatMap(({ name = "" }) => (name.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])));
}

async function claimId(): Promise<string> {
  const before = navigator.locks && window.sessionStorage.getItem(KEY);
  if (before && (await isClaimed(before))) return before;
  const fresh = randomId();
  window.sessionStorage.setItem(KEY, fresh);
  if (navigator.locks) await isClaimed(fresh);
  return fresh;
}

function isClaimed(id: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const hold = (lock: Lock | null) => {
      resolve(lock !== null);
      // The lock goes with the page.
      return lock ? new Promise<never>(() => undefined) : undefined;
    };
    navigator.locks.request(`${LOCK}${id}`, { ifAvailable: true }, hold).catch(reject);
  });
}
