import "server-only";
import { Refusal, type RefusalCode } from "@/lib/newsroom/refusal";
import { isAborted } from "@/lib/platform/http/is-aborted";
import { log } from "@/lib/platform/log";
import { refusalIn, wordsIn } from "./refusals/refusal-in";
import { studioText } from "./text/studio-text";

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

const FAILED = "That did not work. Try again in a moment.";

const noStore = { "Cache-Control": "no-store" };

/**
 * The JSON answer of a machine address: what `work` gives, or its refusal in the language of who asks, with the status that fits.
 * Anything unexpected is logged once. Codes in `results` are no fault of who asks, and have the status of success: browsers complain of others.
 */
export async function machineAnswer(
  work: () => Promise<unknown>,
  status = 200,
  results: readonly RefusalCode[] = [],
): Promise<Response> {
  try {
    return Response.json(await work(), { status, headers: noStore });
  } catch (error) {
    const { lang } = await studioText();
    if (error instanceof Refusal) {
      const { code, message, problems } = refusalIn(lang, error);
      return Response.json(
        { code, message, problems },
        { status: results.includes(code) ? status : (statuses[code] ?? CONFLICT), headers: noStore },
      );
    }
    if (isAborted(error)) log.info("a sender went away");
    else log.error({ err: error }, "request failed");
    return Response.json({ code: "failed", message: wordsIn(lang, FAILED) }, { status: 500, headers: noStore });
  }
}
