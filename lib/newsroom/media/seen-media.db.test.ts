import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aBody, aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import type { Actor } from "../actor";
import { seenMedia } from "./seen-media";

async function aPicture(tx: Tx, createdById: string | null = null): Promise<string> {
  const size = { mime: "image/jpeg", width: 1, height: 1, bytes: 1 };
  return (await tx.media.create({ data: { hash: randomUUID(), originalName: "a.jpg", ...size, createdById } })).id;
}

const seen = async (tx: Tx, actor: Actor) =>
  (await tx.$queryRaw<{ id: string }[]>`select id from media where ${seenMedia(actor)} order by id`).map(
    ({ id }) => id,
  );

test("a reporter sees pictures of own stories, own uploads and what is public; editors see all", () =>
  rolledBack(async (tx) => {
    const [reporter, editor] = [await aMember(tx, "reporter"), await aMember(tx, "editor")];
    const [held, unused] = [await aPicture(tx, editor.id), await aPicture(tx, editor.id)];
    const [mine, lead, inside, shown] = [
      await aPicture(tx, reporter.id),
      await aPicture(tx),
      await aPicture(tx),
      await aPicture(tx),
    ];
    const body = {
      schema: 1,
      blocks: [...aBody().blocks, { id: "b", type: "picture", mediaId: inside, size: "wide" }],
    };
    await aDraft(tx, { leadMediaId: held }, editor);
    await aDraft(tx, { leadMediaId: lead, body }, reporter);
    await aPublicStory(tx, { leadMediaId: shown });
    expect(await seen(tx, reporter)).toEqual([mine, lead, inside, shown].sort());
    expect(await seen(tx, editor)).toEqual([held, unused, mine, lead, inside, shown].sort());
  }));
