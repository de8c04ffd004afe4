import "server-only";
import { noSuchStory } from "@/lib/newsroom/access/permit";
import { parseInput } from "@/lib/newsroom/input/parse-input";
import { leaseSchema } from "@/lib/newsroom/lease/lease";
import { database } from "@/lib/platform/db/database";
import { type EditorStory, getEditorStory } from "../editor-story";
import type { EditorRequest } from "./handle-editor-request";

export interface DraftRead {
  story: EditorStory;
  /** The load of the page that wrote the text last, where that was in the tab that asks; empty where another wrote it, or what it wrote was discarded. */
  ownPage: string;
}

/** The text as the newsroom has it now. Refuses `not-found`. */
export async function readDraft({ actor, storyId, query }: EditorRequest): Promise<DraftRead> {
  const { tabId } = parseInput(leaseSchema, { storyId, tabId: query.get("tab") ?? "" });
  const story = await getEditorStory(actor, storyId);
  if (!story) throw noSuchStory();
  const version = await database().storyVersion.findUnique({
    where: { id: story.head.versionId },
    select: { tabId: true, page: true, n: true },
  });
  if (version?.tabId !== tabId) return { story, ownPage: "" };
  // What the tab wrote after it was discarded: the tab holds that, and not this text.
  const later = await database().storyVersion.count({ where: { storyId, tabId, n: { gt: version.n } } });
  return { story, ownPage: later === 0 ? (version.page ?? "") : "" };
}
