import type { ActorKind } from "./actor";
import type { Verb } from "./verbs";

/** `own`: what the actor began, uploaded or signed in to; of stories also those whose byline names the actor. */
export type Rule = "yes" | "own" | "no";
export type Row = Record<ActorKind, Rule>;

interface Entry {
  who: Row;
  /** What is refused, after "You have no right to" */
  what: string;
}

// Each row says every cell itself: a new kind of actor is decided for each of them.
const everybody = {
  administrator: "yes",
  editor: "yes",
  reporter: "yes",
  clock: "yes",
  import: "yes",
  "account-owner": "no",
} satisfies Row;
const people = {
  administrator: "yes",
  editor: "yes",
  reporter: "yes",
  clock: "no",
  import: "no",
  "account-owner": "no",
} satisfies Row;
const owners = {
  administrator: "own",
  editor: "own",
  reporter: "own",
  clock: "no",
  import: "no",
  "account-owner": "no",
} satisfies Row;
const editors = {
  administrator: "yes",
  editor: "yes",
  reporter: "no",
  clock: "yes",
  import: "yes",
  "account-owner": "no",
} satisfies Row;
const editorsAndOwner = {
  administrator: "yes",
  editor: "yes",
  reporter: "own",
  clock: "yes",
  import: "yes",
  "account-owner": "no",
} satisfies Row;
const editorsInPerson = {
  administrator: "yes",
  editor: "yes",
  reporter: "no",
  clock: "no",
  import: "no",
  "account-owner": "no",
} satisfies Row;
const administrators = {
  administrator: "yes",
  editor: "no",
  reporter: "no",
  clock: "yes",
  import: "yes",
  "account-owner": "no",
} satisfies Row;
const administratorsInPerson = {
  administrator: "yes",
  editor: "no",
  reporter: "no",
  clock: "no",
  import: "no",
  "account-owner": "no",
} satisfies Row;
const administratorsAndOwner = {
  administrator: "yes",
  editor: "own",
  reporter: "own",
  clock: "yes",
  import: "yes",
  "account-owner": "own",
} satisfies Row;
const portal = {
  administrator: "no",
  editor: "no",
  reporter: "no",
  clock: "yes",
  import: "yes",
  "account-owner": "no",
} satisfies Row;
const accountOwner = {
  administrator: "no",
  editor: "no",
  reporter: "no",
  clock: "no",
  import: "no",
  "account-owner": "yes",
} satisfies Row;

const entry = (who: Row, what: string): Entry => ({ who, what });

/**
 * Who may do what: every verb, and for each of them every kind of actor. What is not named here is refused. A kind or a verb without
 * its row does not compile. Decisions 011 and 016 say why.
 */
export const policy = {
  "story.read": entry(editorsAndOwner, "read this story"),
  "story.list": entry(everybody, "see this story in lists"),
  "story.seeConfidential": entry(editorsAndOwner, "see this confidential story"),
  "story.setConfidential": entry(editorsAndOwner, "make this story confidential"),
  "story.create": entry(everybody, "create stories"),
  "story.edit": entry(editorsAndOwner, "edit this story"),
  "story.submit": entry(editorsAndOwner, "submit this story"),
  "story.approve": entry(editors, "approve this story"),
  "story.sendBack": entry(editors, "send back this story"),
  "story.publish": entry(editors, "publish this story"),
  "story.unpublish": entry(editors, "unpublish this story"),
  "story.move": entry(editors, "move this story"),
  "story.schedule": entry(editors, "schedule this story"),
  "story.correct": entry(editors, "correct this story"),
  "story.withdrawCorrection": entry(administratorsInPerson, "withdraw a correction of this story"),
  "story.embargo": entry(editors, "set an embargo on this story"),
  "story.liftEmbargo": entry(editors, "lift the embargo of this story"),
  "story.liftEmbargoAlone": entry(portal, "lift the embargo of this story alone"),
  "story.confirmLift": entry(editorsInPerson, "confirm that the embargo of this story is lifted"),
  "story.retract": entry(editors, "retract this story"),
  "story.kill": entry(administratorsInPerson, "kill this story"),
  "story.delete": entry(editorsAndOwner, "delete this story"),
  "story.undelete": entry(editorsAndOwner, "restore this deleted story"),
  "story.markCopyResolved": entry(editors, "tick off a copy of this story"),
  "import.stories": entry(portal, "import stories"),
  "picture.see": entry(editorsAndOwner, "see this picture"),
  "picture.upload": entry(everybody, "upload pictures"),
  "picture.change": entry(editorsAndOwner, "change this picture"),
  "picture.embargo": entry(editors, "set the embargo of a picture"),
  "topic.create": entry(editors, "create topics"),
  "topic.rename": entry(editors, "rename topics"),
  "topic.propose": entry(people, "propose topics"),
  "topic.withdrawProposal": entry(owners, "withdraw this proposed topic"),
  "topic.decideProposal": entry(editorsInPerson, "decide on proposed topics"),
  "author.create": entry(editors, "create authors"),
  "author.change": entry(editors, "change authors"),
  "section.create": entry(administrators, "create sections"),
  "section.change": entry(administrators, "change sections"),
  "section.rename": entry(administrators, "rename sections"),
  "redirect.add": entry(editors, "add redirects"),
  "redirect.addToOtherSite": entry(administrators, "lead readers to another site"),
  "redirect.remove": entry(editors, "remove redirects"),
  "storyline.arrange": entry(editors, "arrange packages and series"),
  "promotion.arrange": entry(editors, "promote stories in the search"),
  "searches.read": entry(editors, "see what readers search for"),
  "account.open": entry(administrators, "open accounts"),
  "account.close": entry(administrators, "close accounts"),
  "account.changeRole": entry(administrators, "change roles"),
  "account.linkAuthor": entry(administrators, "say who is which author"),
  "account.resetPassword": entry(administrators, "reset passwords"),
  "account.changeOwnPassword": entry(accountOwner, "change this password"),
  "account.chooseOwnLanguage": entry(people, "choose the language of this account"),
  "session.end": entry(administratorsAndOwner, "end other people's sessions"),
  "settings.change": entry(administrators, "change the settings"),
  "screen.stories": entry(people, "open this page"),
  "screen.schedule": entry(people, "open this page"),
  "screen.media": entry(people, "open this page"),
  "screen.topics": entry(people, "open this page"),
  "screen.authors": entry(people, "open this page"),
  "screen.storylines": entry(editorsInPerson, "open this page"),
  "screen.sections": entry(editorsInPerson, "open this page"),
  "screen.addresses": entry(editorsInPerson, "open this page"),
  "screen.corrections": entry(editorsInPerson, "open this page"),
  "screen.search": entry(editorsInPerson, "open this page"),
  "screen.people": entry(administratorsInPerson, "open this page"),
  "screen.settings": entry(administratorsInPerson, "open this page"),
} as const satisfies Record<Verb, Entry>;
