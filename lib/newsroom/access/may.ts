import { type AccountOwner, type Actor, actorKind } from "./actor";
import { isOwn, type Owned, type StorySubject } from "./owned";
import { policy, type Rule } from "./policy";
import type { StoryVerb, Verb } from "./verbs";

/** What the right to do something depends on besides who asks. */
type SubjectOf<Each extends Verb> = Each extends `story.${StoryVerb}` ? StorySubject : Owned;

/** What the policy says; `no` for a verb or a kind of actor that it does not name. */
export function ruleFor(actor: Actor | AccountOwner, verb: Verb): Rule {
  if (!Object.hasOwn(policy, verb)) return "no";
  const { who } = policy[verb];
  const kind = actorKind(actor);
  return Object.hasOwn(who, kind) ? who[kind] : "no";
}

/**
 * Whether the actor may do this: to what is named, or without it to everything of the kind. What concerns a confidential story needs the
 * right to see those as well.
 */
export function may<Each extends Verb>(
  actor: Actor | AccountOwner,
  verb: Each,
  subject?: SubjectOf<NoInfer<Each>>,
): boolean {
  const allows = (rule: Rule) => rule === "yes" || (rule === "own" && isOwn(actor, subject));
  if (!allows(ruleFor(actor, verb))) return false;
  const isConfidential = subject !== undefined && "isConfidential" in subject && subject.isConfidential;
  return !isConfidential || allows(ruleFor(actor, "story.seeConfidential"));
}
