import "server-only";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { Refusal } from "@/lib/newsroom/refusal";
import { database, type Tx } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import type { StaffLanguage } from "@/lib/platform/i18n/staff-languages";
import { wordsIn } from "../../shell/refusals/refusal-in";
import type { SelectionAnswer } from "./changes";

/** Who changes stories, and in which language refusals are said. */
export interface Asking {
  actor: StaffActor;
  lang: StaffLanguage;
}

interface Named {
  storyId: string;
}

/**
 * Does the work for each story in a transaction of its own, so that one that is refused holds up no other; what changed nothing answers
 * null. Returns the answers, and the refusals by headline in the language of who asks.
 */
export async function eachStory<Story extends Named, Done>(
  { actor, lang }: Asking,
  stories: Story[],
  work: (tx: Tx, story: Story) => Promise<Done | null>,
): Promise<{ done: Done[]; refused: SelectionAnswer["refused"] }> {
  const [done, refused]: [Done[], SelectionAnswer["refused"]] = [[], []];
  for (const story of stories) {
    try {
      const answer = await inTransaction(database(), (tx) => work(tx, story));
      if (answer !== null) done.push(answer);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ headline: await headlineOf(actor, story.storyId), message: wordsIn(lang, error.stated) });
    }
  }
  return { done, refused };
}

/** The headline of a story that the actor may see listed; empty for any other. */
async function headlineOf(actor: StaffActor, id: string): Promise<string> {
  const headline = { select: { headline: true } };
  const story = await database().story.findUnique({
    where: { id },
    include: { draft: headline, liveVersion: headline },
  });
  if (!story || !may(actor, "story.list", story)) return "";
  return (story.draft ?? story.liveVersion)?.headline ?? "";
}
