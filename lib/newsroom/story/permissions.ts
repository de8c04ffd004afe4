import type { Actor } from "../actor";
import { Refusal } from "../refusal";
import { noSuchStory } from "./lock-story";

export type StoryVerb =
  | "read"
  | "create"
  | "edit"
  | "submit"
  | "approve"
  | "sendBack"
  | "publish"
  | "unpublish"
  | "move"
  | "schedule"
  | "correct"
  | "withdrawCorrection"
  | "embargo"
  | "liftEmbargo"
  | "retract"
  | "kill"
  | "tickOffCopy";

export interface StoryRights {
  createdById: string | null;
}

const isEditor = (actor: Actor) => actor.kind !== "staff" || actor.role === "administrator" || actor.role === "editor";
const isAdministrator = (actor: Actor) => actor.kind === "staff" && actor.role === "administrator";
const isOwner = (actor: Actor, story: StoryRights) => actor.kind === "staff" && actor.id === story.createdById;

const rights: Record<StoryVerb, (actor: Actor, story: StoryRights) => boolean> = {
  read: (actor, story) => isEditor(actor) || isOwner(actor, story),
  create: () => true,
  edit: (actor, story) => isEditor(actor) || isOwner(actor, story),
  submit: (actor, story) => isEditor(actor) || isOwner(actor, story),
  approve: (actor) => isEditor(actor),
  sendBack: (actor) => isEditor(actor),
  publish: (actor) => isEditor(actor),
  unpublish: (actor) => isEditor(actor),
  move: (actor) => isEditor(actor),
  schedule: (actor) => isEditor(actor),
  correct: (actor) => isEditor(actor),
  withdrawCorrection: isAdministrator,
  embargo: (actor) => isEditor(actor),
  liftEmbargo: (actor) => isEditor(actor),
  retract: (actor) => isEditor(actor),
  kill: isAdministrator,
  tickOffCopy: (actor) => isEditor(actor),
};

export function mayDo(actor: Actor, verb: StoryVerb, story: StoryRights): boolean {
  return rights[verb](actor, story);
}

const words: Partial<Record<StoryVerb, string>> = {
  sendBack: "send back",
  withdrawCorrection: "withdraw a correction of",
  embargo: "set an embargo on",
  liftEmbargo: "lift the embargo of",
  tickOffCopy: "tick off a copy of",
};

/** Refuses `not-permitted` unless the actor may do this to the story, and `not-found` where the actor may not even read it. */
export function permit(actor: Actor, verb: StoryVerb, story: StoryRights): void {
  if (!mayDo(actor, "read", story)) throw noSuchStory();
  if (!mayDo(actor, verb, story))
    throw new Refusal("not-permitted", `You have no right to ${words[verb] ?? verb} this story.`);
}
