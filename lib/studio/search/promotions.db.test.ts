import { afterAll, beforeAll, expect, test } from "vitest";
import { promote } from "@/lib/newsroom/search/promote";
import { retract } from "@/lib/newsroom/story/retract";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { database } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { publishCollection } from "@/lib/testing/publish-collection";
import { findPromotable } from "./find-promotable";
import { listPromotions } from "./list-promotions";

let ids: Record<string, string> = {};

beforeAll(async () => {
  ids = await database().$transaction((tx) => publishCollection(tx), { timeout: 60_000 });
});
afterAll(() => database().$disconnect());

const members = () =>
  database().$transaction(async (tx) => ({
    editor: await aMember(tx, "editor"),
    reporter: await aMember(tx, "reporter"),
  }));

test("editors see the stories of each query in their order; reporters see none", async () => {
  const { editor, reporter } = await members();
  const put = (key: string, query: string) =>
    database().$transaction((tx) => promote(tx, editor, { storyId: ids[key] ?? "", query }));
  await put("train-1", "Rails");
  await put("tram-1", "rails!");
  await put("de-1", "rails");
  const queries = await listPromotions(editor);
  expect(queries.map(({ lang, query, stories }) => [lang, query, stories.map(({ storyId }) => storyId)])).toEqual([
    ["de", "rails", [ids["de-1"]]],
    ["en", "rails!", [ids["train-1"], ids["tram-1"]]],
  ]);
  await expect(listPromotions(reporter)).rejects.toMatchObject({ code: "not-permitted" });
});

test("only public stories are found to be promoted, whatever is typed, and only for editors", async () => {
  const { editor, reporter } = await members();
  await database().$transaction((tx) => aDraft(tx, { headline: "Tram secrets", lang: "en" }));
  expect((await findPromotable(editor, "tram")).map(({ id }) => id)).toEqual([ids["tram-2"], ids["tram-1"]]);
  for (const q of ["", "%", "_", "\\", "\0", "\ud800"]) expect(await findPromotable(editor, q)).toEqual([]);
  await expect(findPromotable(reporter, "tram")).rejects.toMatchObject({ code: "not-permitted" });
});

test("a story that readers cannot see is refused, and the refusal says what is wrong with it", async () => {
  const { editor } = await members();
  const [draft, taken, retracted] = await database().$transaction(async (tx) => {
    const stories = [await aDraft(tx), await aPublicStory(tx), await aPublicStory(tx)].map(({ storyId }) => storyId);
    const [, unpublished = "", untrue = ""] = stories;
    await unpublish(tx, editor, { storyId: unpublished });
    await retract(tx, editor, { storyId: untrue, notice: "It was not so." });
    return stories;
  });
  const promoting = (storyId = "") =>
    database().$transaction((tx) => promote(tx, editor, { storyId, query: "secrets" }));
  const refusal = (message: string) => ({ code: "wrong-state", problems: [{ path: "storyId", message }] });
  await expect(promoting(draft)).rejects.toMatchObject(refusal("is not public"));
  await expect(promoting(taken)).rejects.toMatchObject(refusal("is not public"));
  await expect(promoting(retracted)).rejects.toMatchObject(refusal("is retracted"));
});
