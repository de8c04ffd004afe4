import "server-only";
import { z } from "zod";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { storyToBegin } from "@/lib/newsroom/access/permit";
import { slugOf } from "@/lib/newsroom/address/slug";
import { contentOf } from "@/lib/newsroom/story/version/version-content";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/database";
import { getBrand } from "../shell/brand";
import { listSections } from "../shell/lookups";
import { type EditorStory, topicRights } from "./editor-story";
import { NOT_STORED } from "./not-stored";
import { type PublishingState, storyRights } from "./publishing/publishing-state";
import type { StoryStatus } from "./story-status";

/**
 * A story that begins with its first keystroke, as the editor opens it: in the section and language in which the actor wrote last.
 * Null where the actor may begin none, there is no section, or another story has the id.
 */
export async function newStory(
  actor: StaffActor,
  storyId: string,
): Promise<{ story: EditorStory; publishing: PublishingState } | null> {
  const own = storyToBegin(actor);
  if (!z.uuid().safeParse(storyId).success || !may(actor, "story.create", own)) return null;
  const db = database();
  const [taken, last, sections, { languages }, now] = await Promise.all([
    db.story.count({ where: { id: storyId } }),
    db.story.findFirst({
      where: { createdById: actor.id },
      orderBy: [{ modifiedAt: "desc" }, { id: "desc" }],
      select: { sectionId: true, lang: true },
    }),
    listSections(),
    getBrand(),
    databaseNow(db),
  ]);
  const sectionId = last?.sectionId ?? sections[0]?.id;
  if (taken > 0 || !sectionId) return null;
  const lang = languages.find((each) => each === last?.lang) ?? languages[0] ?? "en";
  const head: StoryStatus = {
    ...{ storyId, rev: NOT_STORED, state: "draft", kind: "news", lang, sectionId, slug: slugOf("", lang), weight: 2 },
    ...{ path: null, liveVersionId: null, versionId: "", firstPublishedAt: null, modifiedAt: now.toISOString() },
    isConfidential: false,
  };
  const rights = {
    edit: true,
    publish: may(actor, "story.publish", own),
    unpublish: may(actor, "story.unpublish", own),
    move: may(actor, "story.move", own),
    setConfidential: may(actor, "story.setConfidential", own),
    ...topicRights(actor),
  };
  return {
    story: { head, content: contentOf(null), rights, topics: [], proposals: [], authors: [], pictures: [] },
    publishing: {
      ...{ head, versionN: 0, liveN: null, embargo: null, address: null, pending: [], past: [], unresolved: null },
      ...{ corrections: [], review: null, end: null, copies: [], now: now.toISOString() },
      rights: storyRights(actor, own),
    },
  };
}
