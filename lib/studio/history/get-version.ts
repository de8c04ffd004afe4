import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { contentOf, type VersionContent } from "@/lib/newsroom/story/version/version-content";
import { database } from "@/lib/platform/db/database";

/** What a version says; null where there is none that the actor may read. */
export async function getVersion(actor: Actor, versionId: string): Promise<VersionContent | null> {
  const version = await database().storyVersion.findUnique({
    where: { id: z.uuid().parse(versionId) },
    include: { story: true },
  });
  return version && may(actor, "story.read", version.story) ? contentOf(version) : null;
}
