import type { Screen } from "./screens";

/** Everything that somebody may do or be refused, by what it is done to. */
interface Verbs {
  story:
    | "read"
    | "list"
    | "seeConfidential"
    | "setConfidential"
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
    | "liftEmbargoAlone"
    | "confirmLift"
    | "retract"
    | "kill"
    | "delete"
    | "undelete"
    | "markCopyResolved";
  import: "stories";
  picture: "see" | "upload" | "change" | "embargo";
  topic: "create" | "rename" | "propose" | "withdrawProposal" | "decideProposal";
  author: "create" | "change";
  section: "create" | "change" | "rename";
  redirect: "add" | "addToOtherSite" | "remove";
  storyline: "arrange";
  promotion: "arrange";
  searches: "read";
  account: "open" | "close" | "changeRole" | "linkAuthor" | "resetPassword" | "changeOwnPassword" | "chooseOwnLanguage";
  session: "end";
  settings: "change";
  screen: Screen;
}

type Subject = keyof Verbs;

/** Such as `story.publish` */
export type Verb = { [Each in Subject]: `${Each}.${Verbs[Each]}` }[Subject];

export type StoryVerb = Verbs["story"];
