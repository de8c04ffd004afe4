import { type AccountOwner, type Actor, actorAuthorId, actorStaffId } from "./actor";

/** Who began a story, uploaded a picture, or signed in to a session. */
export interface Owned {
  createdById: string | null;
}

/** What the rights to a story depend on. */
export interface StorySubject extends Owned {
  /** The authors whom the byline of its present text names: the draft, else the live version */
  authorIds: string[];
  isConfidential: boolean;
}

/** Whether it is the actor's own: begun by the actor, or a story that names the actor in its byline. */
export function isOwn(actor: Actor | AccountOwner, subject: Owned | StorySubject | undefined): boolean {
  const staffId = actorStaffId(actor);
  if (staffId === null || subject === undefined) return false;
  if (subject.createdById === staffId) return true;
  const authorId = actorAuthorId(actor);
  return authorId !== null && "authorIds" in subject && subject.authorIds.includes(authorId);
}
