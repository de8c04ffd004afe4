import { afterAll, expect, it } from "vitest";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aMember } from "@/lib/testing/a-member";
import { aDraft } from "@/lib/testing/a-story";
import { listStories } from "./list-stories";
import { storyFilters } from "./story-filters";

afterAll(() => database().$disconnect());

it("lists a reporter's own stories alone, also where others' are searched for; editors see all", async () => {
  const { reporter, editor, own, others } = await inTransaction(database(), async (tx) => {
    const [reporter, editor] = [await aMember(tx, "reporter"), await aMember(tx, "editor")];
    const own = await aDraft(tx, { headline: "Ferry of the reporter" }, reporter);
    const others = await aDraft(tx, { headline: "Ferry of the editor" }, editor);
    return { reporter, editor, own: own.storyId, others: others.storyId };
  });
  const listed = async (actor: typeof reporter, filters: object) =>
    (await listStories(actor, storyFilters.parse(filters))).rows.map(({ id }) => id).sort();
  for (const filters of [{}, { q: "Ferry of the" }, { state: "draft" }]) {
    expect(await listed(reporter, filters)).toEqual([own]);
    expect(await listed(editor, filters)).toEqual([own, others].sort());
  }
});
