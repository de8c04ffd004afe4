import "server-only";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { Refusal } from "@/lib/newsroom/refusal";
import { MAX_ACTION_BYTES } from "@/lib/platform/http/front/body-limits";
import { isNestedTooDeep } from "@/lib/platform/http/nesting";
import { readLimited } from "@/lib/platform/http/read-limited";
import { machineVisit } from "../../gate";
import { machineAnswer } from "../../shell/machine-answer";

export interface EditorRequest {
  actor: StaffActor;
  /** The story that the address names */
  storyId: string;
  headers: Headers;
  query: URLSearchParams;
  /** The JSON object of the body, with the address's `storyId`; empty for requests without one */
  input: Record<string, unknown>;
}

/**
 * The door of an open editor: plain addresses instead of server actions, so that an editor that stays open over an update of the
 * portal goes on saving, requests do not wait for one another, and a closing page can still send a last one.
 * Answers 401 to signed-out people and 400 to a payload for another story than the address names.
 */
export async function handleEditorRequest(
  request: Request,
  params: Promise<{ id: string }>,
  work: (request: EditorRequest) => Promise<unknown>,
): Promise<Response> {
  const visit = await machineVisit();
  if (visit instanceof Response) return visit;
  const { id: storyId } = await params;
  return machineAnswer(async () => {
    const input = request.method === "GET" ? {} : await readObject(request);
    if (input.storyId !== undefined && input.storyId !== storyId) {
      throw new Refusal("other-story", "The text is of another story than the address.", [
        { path: "storyId", message: "is another story's" },
      ]);
    }
    const { searchParams: query } = new URL(request.url);
    return work({ actor: visit.actor, storyId, headers: request.headers, query, input: { ...input, storyId } });
  });
}

async function readObject(request: Request): Promise<Record<string, unknown>> {
  const bytes = await readLimited(request.body, MAX_ACTION_BYTES);
  if (!bytes)
    throw new Refusal("too-large", "The text is larger than 2 MB.", [{ path: "", message: "is larger than 2 MB" }]);
  const parsed = parseJson(bytes.toString("utf8"));
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return parsed as Record<string, unknown>;
  throw new Refusal("invalid-input", "The request holds no JSON object.", [
    { path: "", message: "must be a JSON object" },
  ]);
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isNestedTooDeep(value) ? undefined : value;
  } catch {
    return undefined;
  }
}
