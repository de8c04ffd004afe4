import { randomUUID } from "node:crypto";
import { importActor } from "@/lib/newsroom/access/actor";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import type { Block, StoryBody } from "@/lib/newsroom/story/body/body";
import { createStory } from "@/lib/newsroom/story/create-story";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";

const PARAGRAPHS = 60;

export interface Writer {
  /** Adds a sentence to the story and saves it as the editor does; resolves to milliseconds until the answer was read. */
  save(): Promise<number>;
  account: { email: string; password: string };
  /** A second story of 3,000 words, which nobody has open */
  openStoryId: string;
}

/** Somebody who is signed in over HTTP and has the lease of a story of 3,000 words. */
export async function aWriter(
  db: Database,
  url: string,
  { sectionId, aParagraph, n }: { sectionId: string; aParagraph: (at: number) => Block; n: number },
): Promise<Writer> {
  const account = { email: `${randomUUID()}@example.org`, name: `Writer ${n}`, password: "correct horse battery" };
  await inTransaction(db, (tx) => createStaff(tx, importActor, { ...account, role: "editor" }));
  const cookie = await signIn(url, account);
  const body: StoryBody = { schema: 1, blocks: Array.from({ length: PARAGRAPHS }, (_, at) => aParagraph(at)) };
  const story = { lang: "en", sectionId, headline: `The long read number ${n}`, body };
  const { storyId, rev, versionId } = await inTransaction(db, (tx) => createStory(tx, importActor, story));
  const other = await inTransaction(db, (tx) =>
    createStory(tx, importActor, { ...story, headline: `Another read ${n}` }),
  );
  const headers = { "Content-Type": "application/json", Cookie: cookie };
  const tabId = randomUUID();
  const address = `${url}/api/stories/${storyId}`;
  const take = JSON.stringify({ verb: "take", tabId });
  await expectOk(await fetch(`${address}/lease`, { method: "POST", headers, body: take }));

  const known = { rev, versionId };
  return {
    account,
    openStoryId: other.storyId,
    async save() {
      const block = body.blocks[known.rev % PARAGRAPHS];
      if (block?.type === "paragraph") block.text = [{ text: `${block.text[0]?.text} And so it went on.` }];
      const payload = { storyId, tabId, baseVersionId: known.versionId, patch: { body }, manual: false };
      const begun = performance.now();
      const answer = await expectOk(
        await fetch(`${address}/draft`, {
          method: "PUT",
          headers: { ...headers, "If-Match": `"${known.rev}"` },
          body: JSON.stringify(payload),
        }),
      );
      const took = performance.now() - begun;
      Object.assign(known, (answer as { head: typeof known }).head);
      return took;
    },
  };
}

/** Signs in as the page does; resolves to the session's cookie. */
async function signIn(url: string, { email, password }: { email: string; password: string }): Promise<string> {
  const csrf = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: cookiesOf(csrf), "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken, email, password, json: "true" }),
  });
  const cookies = cookiesOf(answer);
  if (!cookies.includes("session=")) throw new Error(`Signing in was answered ${answer.status}.`);
  return cookies;
}

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

async function expectOk(answer: Response): Promise<unknown> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`A save was answered ${answer.status}: ${text}`);
  return JSON.parse(text);
}
