import "server-only";
import { type PublicRelated, relatedList } from "@/lib/newsroom/related/list/related-list";
import type { RelatedReason } from "@/lib/newsroom/related/list/related-reason";
import { RELATED } from "@/lib/newsroom/related/pins/shown-list";
import { previewRelated, type RelatedPreview } from "@/lib/newsroom/related/preview-related";
import type { PublicText } from "@/lib/newsroom/related/story-words";
import { readSettings } from "@/lib/newsroom/settings/save-settings";
import { defaultLanguage } from "@/lib/newsroom/settings/settings";
import { isPublicState } from "@/lib/newsroom/story/workflow";
import { database } from "@/lib/platform/db/database";
import type { Story, StoryVersion } from "@/prisma/generated/client";

const FOUND = RELATED * 3;
/** Places that are filled with what is newest, whatever it says */
const FILLERS: ReadonlySet<RelatedReason> = new Set(["topic", "section", "edition"]);

/** What readers are shown after a version, best first: of the live one as it is, of any other as if it were published now; with its reasons. */
export async function relatedOfVersion(
  story: Story,
  version: StoryVersion,
): Promise<RelatedPreview & { shown: PublicRelated[] }> {
  const db = database();
  const isPublic = isPublicState(story.state);
  const [{ close, copies }, settings] = await Promise.all([
    previewRelated(db, textOf(story, version), FOUND, isPublic),
    readSettings(db),
  ]);
  const isLive = isPublic && version.id === story.liveVersionId;
  // The database knows the copies of what is live; those of another text would fill up its list.
  const copyIds = new Set(isLive ? [] : copies.map((copy) => copy.storyId));
  const listed = await relatedList(db, {
    storyId: story.id,
    topicId: version.topicIds[0] ?? null,
    most: RELATED + copyIds.size,
    found: isLive ? undefined : close.map((each) => each.storyId),
    mainLang: defaultLanguage(settings),
    languages: settings.languages,
  });
  const shown = listed.filter(({ id, place }) => !(FILLERS.has(place) && copyIds.has(id))).slice(0, RELATED);
  return { shown, close, copies };
}

function textOf(story: Story, version: StoryVersion): PublicText {
  const { id: storyId, lang, kind } = story;
  const { headline, standfirst, plainText } = version;
  return { storyId, lang, kind, publishedAt: story.firstPublishedAt ?? new Date(), headline, standfirst, plainText };
}
