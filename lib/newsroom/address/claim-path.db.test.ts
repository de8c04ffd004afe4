import { expect, test } from "vitest";
import { database } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aDraft } from "@/lib/testing/a-story";
import { publish } from "../story/publish";

test("of stories that claim one address at once, one has it and the others are told so", async () => {
  const { editor, drafts } = await database().$transaction(async (tx) => {
    const sectionId = (await aSection(tx)).id;
    const drafts = [];
    for (let number = 0; number < 4; number++) drafts.push(await aDraft(tx, { sectionId, slug: "ferry" }));
    return { editor: await aMember(tx, "editor"), drafts };
  });
  const claims = await Promise.allSettled(
    drafts.map((draft) => database().$transaction((tx) => publish(tx, editor, draft))),
  );
  const refusals = claims.flatMap((claim) => (claim.status === "rejected" ? [claim.reason] : []));
  expect(refusals.map(({ code, problems }) => [code, problems])).toEqual(
    Array.from({ length: 3 }, () => ["address-taken", [{ path: "slug", message: "is taken on that day" }]]),
  );
});
