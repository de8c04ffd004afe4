import type { Actor } from "../actor";
import { Refusal } from "../refusal";

export const mayManage = (actor: Actor) => actor.kind !== "staff" || actor.role === "administrator";
export const mayArrange = (actor: Actor) => actor.kind !== "staff" || actor.role !== "reporter";

/** Refuses `not-permitted` to all but administrators. */
export function permitManaging(actor: Actor, what: string): void {
  if (!mayManage(actor)) throw new Refusal("not-permitted", `Only administrators ${what}.`);
}

/** Refuses `not-permitted` to reporters. */
export function permitArranging(actor: Actor, what: string): void {
  if (!mayArrange(actor)) throw new Refusal("not-permitted", `Only editors and administrators ${what}.`);
}
