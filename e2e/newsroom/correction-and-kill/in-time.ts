import { setTimeout as sleep } from "node:timers/promises";
import { askAsSent } from "../ask-as-framework";

/** What a process commits holds for every request, to any server, that begins this much later. */
const BOUND_MS = 2_000;

const servers = [process.env.BASE_URL ?? "", process.env.SECOND_URL ?? ""];

interface Seen {
  status: number;
  location: string | null;
  text: string;
}

/** A text without the marks that a search puts around its words. */
const unmarked = (text: string) => text.replace(/<\/?(?:mark|span)>/g, "");

/** Asks a server for a path or an address; words that a search marked are not taken apart. */
export async function askServer(server: string, path: string, headers: Record<string, string> = {}): Promise<Seen> {
  const url = path.startsWith("http") ? server + new URL(path).pathname : server + path;
  const response = await askAsSent(url, { headers });
  const text = unmarked(await response.text());
  return { status: response.status, location: response.headers.get("location"), text };
}

/** Commits, and returns how to ask: on both servers, again and again until the answer is right, or until one to a request that began after the bound is not. */
export async function committed<Value>(work: Promise<Value>) {
  const value = await work;
  const since = performance.now();
  const soon = async (path: string, expectRight: (seen: Seen) => void, headers: Record<string, string> = {}) => {
    for (const server of servers) {
      for (;;) {
        const begun = performance.now();
        const seen = await askServer(server, path, headers);
        try {
          expectRight(seen);
          break;
        } catch (problem) {
          if (begun - since > BOUND_MS) throw problem;
        }
        await sleep(20);
      }
    }
  };
  return { value, soon };
}
