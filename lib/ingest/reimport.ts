import "server-only";
import { importActor } from "@/lib/newsroom/access/actor";
import type { ImportedStory } from "@/lib/newsroom/import/imported-story";
import { keepOldPaths } from "@/lib/newsroom/import/keep-old-paths";
import { Refusal } from "@/lib/newsroom/refusal";
import { move } from "@/lib/newsroom/story/move";
import { markStory } from "@/lib/newsroom/story/publication/mark-story";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { touch } from "@/lib/newsroom/touch";
import type { Tx } from "@/lib/platform/db/database";

/**
 * Publishes what changed in a story's source as a new version. Refuses `wrong-state` where people have worked on the story
 * since, for their work goes before the source.
 */
export async function reimport(tx: Tx, storyId: string, input: ImportedStory): Promise<{ kind: "updated" }> {
  const story = await tx.story.findUniqueOrThrow({
    where: { id: storyId },
    include: { liveVersion: { select: { createdById: true } } },
  });
  if (story.state !== "published" || story.liveVersion?.createdById) {
    throw new Refusal("wrong-state", "the story was edited or withdrawn here since it was imported, and is left alone");
  }
  if (story.lang !== input.lang) {
    throw new Refusal("wrong-state", `lang: the story is here in ${story.lang}; a translation needs an id of its own`);
  }
  if (story.sectionId !== input.sectionId) await move(tx, importActor, { storyId, sectionId: input.sectionId });
  const { headline, standfirst, body, topicIds, bylines, leadMediaId = null, leadCaption = null } = input;
  const { sensitive, noRelated } = input;
  if (sensitive !== undefined || noRelated !== undefined) {
    await markStory(tx, importActor, { storyId, sensitive, noRelated });
  }
  const { rev } = await tx.story.findUniqueOrThrow({ where: { id: storyId }, select: { rev: true } });
  const { versionId } = await saveDraft(tx, importActor, {
    storyId,
    rev,
    manual: true,
    patch: { headline, standfirst, body, topicIds, bylines, leadMediaId, leadCaption },
  });
  await publish(tx, importActor, { storyId, versionId });
  await touch(tx, await keepOldPaths(tx, [{ storyId, paths: input.oldPaths ?? [] }]));
  await tx.story.update({ where: { id: storyId }, data: { sourceHash: input.source?.hash } });
  return { kind: "updated" };
}
