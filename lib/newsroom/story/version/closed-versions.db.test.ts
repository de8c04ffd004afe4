import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { Prisma } from "@/prisma/generated/client";
import { labelVersion } from "./label-version";

const other = randomUUID();
const another = {
  text: Prisma.sql`'Another'`,
  uuid: Prisma.sql`${other}::uuid`,
  time: Prisma.sql`now() + interval '1 day'`,
  json: Prisma.sql`'{"schema":1,"blocks":[]}'::jsonb`,
};
const changes: Record<string, Prisma.Sql> = {
  ...{ id: another.uuid, story_id: another.uuid, parent_id: another.uuid, created_by_id: another.uuid },
  ...{ headline: another.text, short_headline: another.text, social_headline: another.text, seo_title: another.text },
  ...{ standfirst: another.text, plain_text: another.text, location: another.text, lead_caption: another.text },
  ...{ hash: another.text, tab_id: another.text, page: another.text, body: another.json, bylines: another.json },
  ...{ created_at: another.time, saved_at: another.time, lead_media_id: another.uuid },
  topic_ids: Prisma.sql`array[${other}::uuid]`,
  ...{ sponsor: another.text, rating: Prisma.sql`4.5` },
  n: Prisma.sql`99`,
  source: Prisma.sql`'restore'`,
  is_open: Prisma.sql`true`,
  is_side: Prisma.sql`true`,
};

async function columnsOf(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    select column_name as name from information_schema.columns where table_name = 'story_version'`;
  return rows.map(({ name }) => name);
}

describe("a closed version", () => {
  it.each(Object.keys(changes))("keeps its %s", (column) =>
    rolledBack(async (tx) => {
      const { versionId } = await aPublicStory(tx);
      const change = tx.$executeRaw`
        update story_version set ${Prisma.raw(column)} = ${changes[column]} where id = ${versionId}::uuid`;
      await expect(change).rejects.toThrow(`version ${versionId} is closed`);
    }),
  );

  it("may have every other column changed, of which there are two", () =>
    rolledBack(async (tx) => {
      const { storyId, versionId } = await aPublicStory(tx);
      expect((await columnsOf(tx)).filter((name) => !(name in changes)).sort()).toEqual(["label", "settled_at"]);
      await labelVersion(tx, await aMember(tx, "editor"), { storyId, versionId, label: "As it was" });
      await tx.storyVersion.update({ where: { id: versionId }, data: { settledAt: new Date() } });
    }));

  it("forgets an account that is deleted", () =>
    rolledBack(async (tx) => {
      const writer = await aMember(tx, "reporter");
      const { versionId } = await aDraft(tx, {}, writer);
      await tx.storyVersion.update({ where: { id: versionId }, data: { isOpen: false } });
      await tx.staff.delete({ where: { id: writer.id } });
      expect((await tx.storyVersion.findUniqueOrThrow({ where: { id: versionId } })).createdById).toBeNull();
    }));

  it.each<[string, (tx: Tx, versionId: string) => Promise<unknown>]>([
    ["by itself", (tx, id) => tx.storyVersion.deleteMany({ where: { id } })],
    ["with its story", (tx, id) => tx.story.deleteMany({ where: { liveVersionId: id } })],
    [
      "by pruning, once it was public",
      async (tx, id) => {
        await tx.story.updateMany({
          where: { liveVersionId: id },
          data: { liveVersionId: null, state: "unpublished" },
        });
        await tx.$executeRaw`set local masthead.pruning = 'on'`;
        await tx.storyVersion.deleteMany({ where: { id } });
      },
    ],
  ])("is not deleted %s", (_, remove) =>
    rolledBack(async (tx) => {
      const { versionId } = await aPublicStory(tx);
      await expect(remove(tx, versionId)).rejects.toThrow(/is closed|is kept for ever/);
    }),
  );
});
