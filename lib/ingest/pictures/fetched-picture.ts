import "server-only";
import { setTimeout } from "node:timers/promises";
import { FetchFault } from "@/lib/platform/http/public-fetch/fetch-fault";
import type { fetchPublic } from "@/lib/platform/http/public-fetch/fetch-public";
import { MAX_PICTURE_BYTES } from "@/lib/platform/pictures/decoder-limits";
import { StoryProblem } from "../story-problem";

/** How addresses are asked: fetchPublic, but in tests. */
export type FetchAddress = typeof fetchPublic;
/** Gives the bytes of a picture at an address. Throws a StoryProblem with the cause. */
export type FetchPicture = (address: string) => Promise<Buffer>;

const LIMITS = { types: ["image/*"], maxBytes: MAX_PICTURE_BYTES, timeoutMs: 30_000 };
/** Waits before each further try. */
const PAUSES_MS = [500, 2_000];
/** Pictures of a site that may fail in a row without an answer, before it is left alone */
const MAX_SILENT = 5;

/** Fetches pictures for one import: up to three times while the fault may pass, and no more from a site that does not answer. */
export function pictureFetcher(fetchAddress: FetchAddress, pausesMs: readonly number[] = PAUSES_MS): FetchPicture {
  const silent = new Map<string, number>();
  return async (address) => {
    const { host } = new URL(address);
    const count = silent.get(host) ?? 0;
    if (count >= MAX_SILENT) throw new StoryProblem(`${host} did not answer for ${count} pictures before`);
    try {
      const bytes = await fetchedPicture(fetchAddress, address, pausesMs);
      silent.delete(host);
      return bytes;
    } catch (error) {
      if (!(error instanceof FetchFault)) throw error;
      if (isSilence(error)) silent.set(host, (silent.get(host) ?? 0) + 1);
      throw new StoryProblem(error.message);
    }
  };
}

async function fetchedPicture(fetchAddress: FetchAddress, address: string, pausesMs: readonly number[]) {
  for (let tries = 0; ; tries++) {
    try {
      return (await fetchAddress(address, LIMITS)).bytes;
    } catch (error) {
      const pause = pausesMs[tries];
      if (!(error instanceof FetchFault) || pause === undefined || !mayPass(error)) throw error;
      await setTimeout(pause);
    }
  }
}

const isSilence = ({ code }: FetchFault) => code === "unreachable" || code === "timeout";

/** Faults of the moment: no connection, no answer in time, an overloaded or failing server. */
const mayPass = (fault: FetchFault) =>
  isSilence(fault) || (fault.code === "answer" && [408, 429, 500, 502, 503, 504].includes(fault.status ?? 0));
