import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import { Refusal } from "@/lib/newsroom/refusal";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { saveSideDraft } from "@/lib/newsroom/story/version/save-side-draft";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aMember } from "@/lib/testing/a-member";
import { aDraft } from "@/lib/testing/a-story";
import { bodyShowing } from "@/lib/testing/ids/two-desks";
import { cardStorage } from "@/lib/testing/share-cards/card-storage";
import { getEditorStory } from "../editor/editor-story";
import { privatePicture } from "./private-picture";
import { studioPictures } from "./studio-picture";

const db = database();
cardStorage();
afterAll(() => db.$disconnect());

test("attaching a picture whose id one knows opens neither its bytes nor its words", async () => {
  const create = { width: 60, height: 40, channels: 3 as const, background: "#305070" };
  const bytes = await sharp({ create }).jpeg().toBuffer();
  const { editor, reporter, mediaId, storyId, versionId } = await inTransaction(db, async (tx) => {
    const [editor, reporter] = [await aMember(tx, "editor"), await aMember(tx, "reporter")];
    const { mediaId } = await uploadPicture(tx, editor, { bytes, originalName: "arrest.jpg", credit: "Witness" });
    return { editor, reporter, mediaId, ...(await aDraft(tx, {}, reporter)) };
  });
  for (const patch of [{ leadMediaId: mediaId }, { body: bodyShowing(mediaId) }]) {
    const attempts = [
      () => inTransaction(db, (tx) => saveDraft(tx, reporter, { storyId, rev: 0, patch })),
      () => inTransaction(db, (tx) => saveSideDraft(tx, reporter, { storyId, baseVersionId: versionId, patch })),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toBeInstanceOf(Refusal);
  }
  expect(await privatePicture(reporter, mediaId, 320)).toBeNull();
  expect(await studioPictures(reporter, [mediaId])).toEqual([]);
  expect((await getEditorStory(reporter, storyId))?.pictures).toEqual([]);
  expect(await privatePicture(editor, mediaId, 320)).not.toBeNull();
  expect(await studioPictures(editor, [mediaId])).toMatchObject([{ credit: "Witness" }]);
});
