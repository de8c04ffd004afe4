import type { RefusalProblem } from "@/lib/newsroom/refusal";
import type { SideDraftKept } from "@/lib/newsroom/story/version/save-side-draft";
import type { LeaseView } from "@/lib/studio/editor/draft/lease-view";
import type { DraftRead } from "@/lib/studio/editor/draft/read-draft";
import type { DraftReceived } from "@/lib/studio/editor/draft/receive-draft";
import type { SideDraft } from "@/lib/studio/editor/draft/side-drafts";
import type { DraftFields } from "./draft-fields";

/** What the newsroom answers: its value, or its refusal in words for people. */
export type ApiResult<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: string; message: string; problems: RefusalProblem[] };

export interface DraftSent {
  tabId: string;
  /** The load of the page */
  page: string;
  baseVersionId: string;
  patch: Partial<DraftFields>;
  manual: boolean;
  isMerged: boolean;
  /** The page closes: the lease ends with this save. */
  isLast: boolean;
}

/** Milliseconds after which an answer is given up; whether the request arrived is found out by reading. */
const PATIENCE = 20_000;
/** Browsers send at most 64 KiB for pages that are closing. */
const MAX_LAST_SAVE_BYTES = 60_000;

const address = (storyId: string, end: string) => `/api/stories/${storyId}/${end}`;

/** Asks the newsroom. Throws where there is no answer: no connection, a server in trouble, too many requests. */
async function ask<Value>(path: string, init: RequestInit = {}): Promise<ApiResult<Value>> {
  const headers = { Accept: "application/json", "Content-Type": "application/json", ...init.headers };
  const response = await fetch(path, { signal: AbortSignal.timeout(PATIENCE), ...init, headers, cache: "no-store" });
  if (response.status >= 500 || response.status === 429) throw new Error(`The portal answers ${response.status}.`);
  const answer = await response.json();
  if (response.ok) return { ok: true, value: answer };
  return { ok: false, code: answer.code, message: answer.message, problems: answer.problems ?? [] };
}

export const readDraft = (storyId: string, tabId: string) => ask<DraftRead>(address(storyId, `draft?tab=${tabId}`));

const draftRequest = (storyId: string, rev: number, draft: DraftSent): RequestInit => ({
  method: "PUT",
  headers: { "If-Match": `"${rev}"` },
  body: JSON.stringify({ storyId, ...draft }),
});

export const saveDraft = (storyId: string, rev: number, draft: DraftSent) =>
  ask<DraftReceived>(address(storyId, "draft"), draftRequest(storyId, rev, draft));

export interface DraftBegun extends Omit<DraftSent, "baseVersionId" | "isMerged" | "isLast"> {
  start: Pick<DraftFields, "lang" | "sectionId" | "kind">;
}

const beginRequest = (storyId: string, draft: DraftBegun): RequestInit => ({
  method: "PUT",
  body: JSON.stringify({ storyId, ...draft }),
});

/** Creates the story with its first text. */
export const beginStory = (storyId: string, draft: DraftBegun) =>
  ask<DraftReceived>(address(storyId, "draft"), beginRequest(storyId, draft));

/** Saves from a page that is closing; false where the text is too long for that. */
export const saveLast = (storyId: string, rev: number, draft: DraftSent): boolean =>
  sendLast(storyId, draftRequest(storyId, rev, draft));

/** Creates the story from a page that is closing; false where the text is too long for that. */
export const beginLast = (storyId: string, draft: DraftBegun): boolean =>
  sendLast(storyId, beginRequest(storyId, draft));

function sendLast(storyId: string, request: RequestInit): boolean {
  if (new Blob([String(request.body)]).size > MAX_LAST_SAVE_BYTES) return false;
  ask(address(storyId, "draft"), { ...request, keepalive: true }).catch(() => undefined);
  return true;
}

export type LeaseVerb =
  | { verb: "take"; takeOver?: boolean; reason?: string }
  | { verb: "renew"; idleSeconds: number }
  | { verb: "ask" }
  | { verb: "answer"; give: boolean }
  | { verb: "release" };

export const changeLease = (storyId: string, tabId: string, verb: LeaseVerb) =>
  ask<LeaseView>(address(storyId, "lease"), { method: "POST", body: JSON.stringify({ storyId, tabId, ...verb }) });

export const readLease = (storyId: string, tabId: string) => ask<LeaseView>(address(storyId, `lease?tab=${tabId}`));

/** Gives the lease back from a page that is closing. */
export function releaseLast(storyId: string, tabId: string): void {
  const body = new Blob([JSON.stringify({ storyId, tabId, verb: "release" })], { type: "application/json" });
  navigator.sendBeacon(address(storyId, "lease"), body);
}

export const keepSideDraft = (
  storyId: string,
  draft: { baseVersionId: string | null; patch: Partial<DraftFields>; label: string },
) =>
  ask<SideDraftKept>(address(storyId, "side-drafts"), { method: "POST", body: JSON.stringify({ storyId, ...draft }) });

export const listSideDrafts = (storyId: string) => ask<SideDraft[]>(address(storyId, "side-drafts"));
