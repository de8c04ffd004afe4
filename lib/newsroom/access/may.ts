import { type AccountOwner, type Actor, actorKind, actorStaffId } from "./actor";
import { policy, type Rule } from "./policy";
import type { Verb } from "./verbs";

/** Who began a story, uploaded a picture, or signed in to a session. */
export interface Owned {
  createdById: string | null;
}

/** What the policy says; `no` for a verb or a kind of actor that it does not name. */
export function ruleFor(actor: Actor | AccountOwner, verb: Verb): Rule {
  if (!Object.hasOwn(policy, verb)) return "no";
  const { who } = policy[verb];
  const kind = actorKind(actor);
  return Object.hasOwn(who, kind) ? who[kind] : "no";
}

/** Whether the actor may do this: to what is named, or without it to everything of the kind. */
export function may(actor: Actor | AccountOwner, verb: Verb, subject?: Owned): boolean {
  const rule = ruleFor(actor, verb);
  if (rule !== "own") return rule === "yes";
  const staffId = actorStaffId(actor);
  return staffId !== null && subject?.createdById === staffId;
}
