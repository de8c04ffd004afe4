import { sentence, term } from "@/lib/platform/i18n/sentence";
import { Refusal } from "../refusal";
import { type AccountOwner, type Actor, actorStaffId } from "./actor";
import { may } from "./may";
import type { Owned, StorySubject } from "./owned";
import { policy } from "./policy";
import type { StoryVerb, Verb } from "./verbs";

/** The answer for a story that does not exist and for one that the actor may not read: nobody learns which of the two it is. */
export const noSuchStory = (): Refusal => new Refusal("not-found", "There is no such story.");

/** Refuses `not-permitted` unless the actor may do this, to what is named where that matters. */
export function permit(actor: Actor | AccountOwner, verb: Exclude<Verb, `story.${StoryVerb}`>, subject?: Owned): void {
  if (!may(actor, verb, subject))
    throw new Refusal("not-permitted", sentence`You have no right to ${term(policy[verb].what)}.`);
}

/** Refuses `not-permitted` unless the actor may do this to the story, and `not-found` where the actor may not even read it. */
export function permitStory(actor: Actor, verb: StoryVerb, story: StorySubject): void {
  if (!may(actor, "story.read", story)) throw noSuchStory();
  if (!may(actor, `story.${verb}`, story))
    throw new Refusal("not-permitted", sentence`You have no right to ${term(policy[`story.${verb}`].what)}.`);
}

/** A story that the actor has yet to begin. */
export const storyToBegin = (actor: Actor): StorySubject => ({
  createdById: actorStaffId(actor),
  authorIds: [],
  isConfidential: false,
});
