import "server-only";
import type { z } from "zod";
import type { AccountOwner, StaffActor } from "@/lib/newsroom/access/actor";
import { parseInput } from "@/lib/newsroom/input/parse-input";
import { Refusal } from "@/lib/newsroom/refusal";
import { settle } from "@/lib/platform/cache/settle";
import { database, type Tx } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { noteActionBegun } from "@/lib/platform/http/front/request-context";
import { isNestedTooDeep, pathOfNul } from "@/lib/platform/http/nesting";
import type { ActionRefused, ActionResult } from "./shell/action-result";
import { refusalIn } from "./shell/refusals/refusal-in";
import { studioText } from "./shell/text/studio-text";
import { currentVisit } from "./sign-in/current-visit";

type Verb<Who, Input, Value> = (tx: Tx, who: Who, input: Input) => Promise<Value>;
type Action<Input, Value> = (input: Input) => Promise<ActionResult<Value>>;

/**
 * A server action out of a verb: finds who acts, runs the verb in one transaction, and returns its result, or its refusal in the
 * language of who acts. After the commit this process's next request sees the change. Anything unexpected is thrown.
 */
export function staffAction<Input, Value>(verb: Verb<StaffActor, Input, Value>): Action<Input, Value> {
  return (input) => answered(input, async () => change(verb, await currentActor(), input));
}

/** A server action on one's own account, such as changing the password: also open to one-time passwords. */
export function accountAction<Input, Value>(verb: Verb<AccountOwner, Input, Value>): Action<Input, Value> {
  return (input) => answered(input, async () => change(verb, (await signedInVisit()).owner, input));
}

/** A server action that only reads: no transaction and no change to wait for. Refuses `invalid-input` where the schema does not fit. */
export function staffQuery<Schema extends z.ZodType, Value>(
  schema: Schema,
  query: (actor: StaffActor, input: z.output<Schema>) => Promise<Value>,
): Action<z.input<Schema>, Value> {
  return (input) => answered(input, async () => query(await currentActor(), parseInput(schema, input)));
}

async function signedInVisit() {
  const visit = await currentVisit();
  if (!visit) throw new Refusal("signed-out", "You were signed out. Sign in again.");
  return visit;
}

async function currentActor(): Promise<StaffActor> {
  const visit = await signedInVisit();
  if (visit.isRestricted) throw new Refusal("temporary-password", "Choose your own password first, under My account.");
  return visit.actor;
}

async function change<Who, Input, Value>(verb: Verb<Who, Input, Value>, who: Who, input: Input): Promise<Value> {
  const value = await inTransaction(database(), (tx) => verb(tx, who, input));
  await settle();
  return value;
}

async function answered<Value>(input: unknown, work: () => Promise<Value>): Promise<ActionResult<Value>> {
  noteActionBegun();
  try {
    expectStorable(input);
    return { ok: true, value: await work() };
  } catch (error) {
    return await refusedOrThrown(error);
  }
}

function expectStorable(input: unknown): void {
  if (isNestedTooDeep(input)) throw new Refusal("invalid-input", "The input is nested too deep.");
  const path = pathOfNul(input);
  if (path !== null) {
    throw new Refusal("invalid-input", "The text cannot be stored.", [{ path, message: "must not contain NUL" }]);
  }
}

async function refusedOrThrown(error: unknown): Promise<ActionRefused> {
  if (error instanceof Refusal) return refusalIn((await studioText()).lang, error);
  // Logged by onRequestError in instrumentation.ts.
  throw error;
}
