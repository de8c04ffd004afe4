import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { permitStory, storyToBegin } from "../../access/permit";
import type { StoryVerb } from "../../access/verbs";
import { audit } from "../../audit";
import type { CacheTag } from "../../cache-tags";
import { emit } from "../../events/emit";
import type { StoryEvent } from "../../events/story-event";
import { readSettings } from "../../settings/save-settings";
import type { Settings } from "../../settings/settings";
import { touch } from "../../touch";
import { type LockedStory, lockStory } from "../lock-story";
import { changeIndex } from "./change-index";
import { changeProjection } from "./change-projection";
import { changedLists } from "./changed-lists";
import type { PublicChange } from "./public-change";
import { type LastListing, publicListings } from "./public-listings";
import { reach } from "./reach";

/** null: the work makes new stories, which nobody else can see yet */
type Locked<Id extends string | null> = Id extends string ? LockedStory : null;

interface Subject<Id extends string | null> {
  storyId: Id;
  /** The right that the actor needs for the story as it is */
  verb: StoryVerb | ((story: Locked<Id>) => StoryVerb);
}

interface Frame<Id extends string | null> {
  story: Locked<Id>;
  /** Where readers find the story, or found it last; null where they never did */
  place: LastListing | null;
  settings: Settings;
}

/** No changes: the work found nothing to do. */
type Work<Id extends string | null, Answer> = (
  frame: Frame<Id>,
) => Promise<{ changes: PublicChange[]; answer: Answer }>;

const shownPlace = (place: LastListing | null | undefined) => (place?.isPublic ? place : null);

/**
 * The frame of everything that changes what readers see: the work changes the story and says what it did; the rest follows from that, in
 * one order for all. Refuses what lockStory, permitStory and the work refuse. Returns the work's answer with the cache tags that were touched.
 */
export async function changePublic<Id extends string | null, Answer extends object>(
  tx: Tx,
  actor: Actor,
  { storyId, verb }: Subject<Id>,
  work: Work<Id, Answer>,
): Promise<Answer & { tags: CacheTag[] }> {
  const story = (storyId === null ? null : await lockStory(tx, storyId)) as Locked<Id>;
  permitStory(actor, typeof verb === "function" ? verb(story) : verb, story ?? storyToBegin(actor));
  const settings = await readSettings(tx);
  const place = story ? ((await publicListings(tx, [story.id], settings.zone)).get(story.id) ?? null) : null;

  const { changes, answer } = await work({ story, place, settings });
  if (changes.length === 0) return { ...answer, tags: [] };

  const isNew = story === null;
  const hidden = await changeProjection(tx, changes, isNew);
  const now = await publicListings(
    tx,
    changes.map((change) => change.storyId),
    settings.zone,
  );
  const results = changes.map((change) => ({
    ...{ change, storyId: change.storyId },
    before: change.before === undefined ? shownPlace(place) : change.before,
    after: shownPlace(now.get(change.storyId)),
  }));
  const neighbours = await changeIndex(tx, results, isNew);

  await audit(
    tx,
    actor,
    ...results.flatMap(({ change, storyId }) => change.entries.map((one) => ({ ...one, storyId }))),
  );
  const events = results.map(({ change, storyId, before, after }) => ({
    ...{ ...change.event, storyId, hiddenMediaIds: hidden.get(storyId) ?? [] },
    lists: change.changesFeeds ? changedLists(before, after) : null,
  }));
  await emit(tx, events as StoryEvent[]);
  const reached = results.flatMap(({ change, before, after }) => [...reach(before, after), ...(change.tags ?? [])]);
  const tags = [...new Set([...reached, ...neighbours])];
  await touch(tx, tags);
  return { ...answer, tags };
}
