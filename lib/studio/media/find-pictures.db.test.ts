import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aBody, aDraft } from "@/lib/testing/a-story";
import { findPictures } from "./studio-picture";

test("the library is narrowed by what pictures lack and by who uploaded them", async () => {
  const db = database();
  const credit = `Of ${randomUUID()}`;
  const size = { width: 60, height: 40, mime: "image/jpeg", bytes: 1_000 };
  const [editor, other] = await db.$transaction(async (tx) => [
    await aMember(tx, "editor"),
    await aMember(tx, "reporter"),
  ]);
  const picture = async (originalName: string, given: object = {}) => {
    const described = { alts: { en: "A lamp" }, credit, createdById: editor.id };
    const data = { hash: randomUUID(), originalName: `${originalName} ${credit}`, ...size, ...described, ...given };
    return (await db.media.create({ data })).id;
  };
  const [bare, blank, decorative] = [
    await picture("bare", { alts: {} }),
    await picture("blank", { alts: { en: " " } }),
    await picture("decorative", { alts: {}, isDecorative: true }),
  ];
  const uncredited = await picture("uncredited", { credit: "" });
  const [lead, inside, portrait] = [await picture("lead"), await picture("inside"), await picture("portrait")];
  const others = await picture("others", { createdById: other.id });
  await db.$transaction(async (tx) => {
    const blocks = [...aBody().blocks, { id: "b", type: "picture", mediaId: inside, size: "text" }];
    await aDraft(tx, { leadMediaId: lead, body: { schema: 1, blocks } });
  });
  const name = `Portrait ${credit}`;
  await db.author.create({ data: { slug: randomUUID(), name, sortName: name, portraitId: portrait } });

  const found = async (filters: object) =>
    (await findPictures(editor, { q: credit, ...filters })).map(({ id }) => id).sort();
  expect(await found({ lacks: "alt" })).toEqual([bare, blank].sort());
  expect(await found({ lacks: "credit" })).toEqual([uncredited]);
  expect(await found({ lacks: "use" })).toEqual([bare, blank, decorative, uncredited, others].sort());
  expect(await found({ by: other.id })).toEqual([others]);
  expect(await found({})).toHaveLength(8);
});
