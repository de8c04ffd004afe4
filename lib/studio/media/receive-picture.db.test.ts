import { afterAll, expect, test } from "vitest";
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
