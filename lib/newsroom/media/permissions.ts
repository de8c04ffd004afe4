import type { Actor } from "../actor";
import { Refusal } from "../refusal";

/** Editors change every picture, reporters those that they uploaded. */
export function mayChangeMedia(actor: Actor, media: { createdById: string | null }): boolean {
  return actor.kind !== "staff" || actor.role !== "reporter" || actor.id === media.createdById;
}

/** Refuses `not-permitted` unless the actor may change, or delete, the picture. */
export function permitMediaChange(actor: Actor, media: { createdById: string | null }): void {
  if (!mayChangeMedia(actor, media)) throw new Refusal("not-permitted", "You have no right to change this picture.");
}
