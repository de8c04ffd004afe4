import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { editMedia } from "@/lib/newsroom/media/edit-media";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aMember } from "@/lib/testing/a-member";
import { receivePicture, UPLOADS_AT_ONCE } from "./receive-picture";

const db = database();
afterAll(() => db.$disconnect());

/** An upload whose sender sends nothing until it is ended; `isAsked` once its bytes were asked for. */
function anUpload() {
  const upload = { isAsked: false, end: () => {} };
  const ended = new Promise<void>((resolve) => {
    upload.end = resolve;
  });
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      upload.isAsked = true;
      await ended;
      controller.close();
    },
  };
  const body = new ReadableStream(source, { highWaterMark: 0 });
  return { upload, request: new Request("http://a/", { method: "POST", body, duplex: "half" } as RequestInit) };
}

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    ({ code }: { code: string }) => code,
  );

test("the bytes of an upload are asked for when it is its turn, and no user has all turns", async () => {
  const [first, second] = await inTransaction(db, async (tx) => [
    await aMember(tx, "reporter"),
    await aMember(tx, "reporter"),
  ]);
  const own = Array.from({ length: UPLOADS_AT_ONCE.perUser + 1 }, anUpload);
  const answers = own.map(({ request }) => refusal(receivePicture(first, request)));
  const other = anUpload();
  const otherAnswer = refusal(receivePicture(second, other.request));
  await expect.poll(() => other.upload.isAsked).toBe(true);
  const asked = () => own.filter(({ upload }) => upload.isAsked).length;
  expect(asked()).toBe(UPLOADS_AT_ONCE.perUser);
  own[0]?.upload.end();
  await expect.poll(asked).toBe(UPLOADS_AT_ONCE.perUser + 1);
  for (const { upload } of [...own, other]) upload.end();
  // None of them was a picture.
  expect(new Set(await Promise.all([...answers, otherAnswer]))).toEqual(new Set(["broken-picture"]));
});

test("who sends more uploads than may wait is told so", async () => {
  const actor = await inTransaction(db, (tx) => aMember(tx, "reporter"));
  const { perUser, waitingPerUser } = UPLOADS_AT_ONCE;
  const uploads = Array.from({ length: perUser + waitingPerUser + 1 }, anUpload);
  const answers = uploads.map(({ request }) => refusal(receivePicture(actor, request)));
  expect(await answers.at(-1)).toBe("busy");
  for (const { upload } of uploads) upload.end();
  await Promise.all(answers);
});

const upload = (bytes: Uint8Array, name: string) =>
  new Request("http://a/", { method: "POST", headers: { "X-File-Name": name }, body: new Uint8Array(bytes) });
const jpeg = (copyright: string) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: "#335577" } })
    .jpeg()
    .withExif({ IFD0: { Copyright: copyright } })
    .toBuffer();

test("the same file is one picture, which keeps its words; other rights make another, and nobody learns of what is not theirs to see", async () => {
  const [editor, other, reporter] = await inTransaction(db, async (tx) => [
    await aMember(tx, "editor"),
    await aMember(tx, "editor"),
    await aMember(tx, "reporter"),
  ]);
  const file = await jpeg("Agency One");
  const first = await receivePicture(editor, upload(file, "one.jpg"));
  expect(first).toMatchObject({ since: null, originalName: "one.jpg" });
  await inTransaction(db, (tx) => editMedia(tx, editor, { mediaId: first.id, credit: "Jo Doe" }));
  const again = await receivePicture(other, upload(file, "two.jpg"));
  expect(again).toMatchObject({ id: first.id, credit: "Jo Doe", originalName: "one.jpg" });
  expect(Date.parse(again.since ?? "")).toBeLessThanOrEqual(Date.now());

  const licensed = await receivePicture(editor, upload(await jpeg("Agency Two"), "one.jpg"));
  expect(licensed).toMatchObject({ since: null, credit: "Agency Two" });
  expect(licensed.id).not.toBe(first.id);

  const mine = { since: null, originalName: "mine.jpg", id: expect.not.stringMatching(first.id) };
  await expect(receivePicture(reporter, upload(file, "mine.jpg"))).resolves.toMatchObject(mine);
  const ownAgain = await receivePicture(reporter, upload(file, "other.jpg"));
  expect(ownAgain).toMatchObject({ originalName: "mine.jpg", since: expect.any(String) });
});

test("two uploads of one file at once are one picture", async () => {
  const editor = await inTransaction(db, (tx) => aMember(tx, "editor"));
  const file = await jpeg("Agency Three");
  const [a, b] = await Promise.all([1, 2].map((n) => receivePicture(editor, upload(file, `${n}.jpg`))));
  expect([a?.id === b?.id, [a?.since, b?.since].filter((since) => since === null).length]).toEqual([true, 1]);
});
