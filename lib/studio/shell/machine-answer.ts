import "server-only";
import { Refusal, type RefusalCode } from "@/lib/newsroom/refusal";
import { log } from "@/lib/platform/log";

const statuses: Partial<Record<RefusalCode, number>> = {
  "invalid-input": 422,
  "too-large": 413,
  "unknown-block": 422,
  "not-found": 404,
  "not-permitted": 403,
  "incomplete-story": 422,
  "ambiguous-time": 422,
  "missing-time": 422,
  "rate-limited": 429,
  "broken-picture": 422,
  busy: 503,
  "signed-out": 401,
  "temporary-password": 403,
  "missing-revision": 428,
  "unknown-revision": 400,
  "other-story": 400,
  "lease-held": 423,
};

/** Everything that the present state forbids */
const CONFLICT = 409;

const noStore = { "Cache-Control": "no-store" };

/** The JSON answer of a machine address: what `work` gives, or its refusal with the status that fits. Anything unexpected is logged once. */
export async function machineAnswer(work: () => Promise<unknown>, status = 200): Promise<Response> {
  try {
    return Response.json(await work(), { status, headers: noStore });
  } catch (error) {
    if (error instanceof Refusal) {
      const { code, message, problems } = error;
      return Response.json({ code, message, problems }, { status: statuses[code] ?? CONFLICT, headers: noStore });
    }
    log.error({ err: error }, "request failed");
    return Response.json(
      { code: "failed", message: "That did not work. Try again in a moment." },
      { status: 500, headers: noStore },
    );
  }
}
