import { randomBytes, randomUUID } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { request as ask } from "node:http";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { test } from "../isolated-portal";
import { keptBytes } from "./kept-bytes";

const REQUESTS = process.env.LONG_TESTS ? 10_000 : 300;
const AT_ONCE = 8;
/** Bytes that caches of known size may still fill with */
const NOISE = 48 * 1024 * 1024;

let [base, cards] = ["", ""];
test.beforeAll(({ portal }) => {
  base = portal.address;
  cards = join(portal.dataDir, "storage", "cards");
});

const hex = (digits: number) => randomBytes(digits).toString("hex").slice(0, digits);
const any = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item;

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  bytes: number;
}

/** Sends a path as it is written: clients would tidy up dots and letters before. */
function send(path: string, method = "GET", headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    // A connection that is kept may be closed in the moment in which it is used again.
    const sent = ask(base, { path, method, headers, agent: false }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

/** The address of a story's card, as its page names it. */
async function cardOfAStory(): Promise<{ id: string; path: string; ending: string }> {
  const front = await (await fetch(base)).text();
  const page = /href="(\/[^"]+\/\d{4}\/\d{2}\/\d{2}\/[^"]+)"/.exec(front)?.[1] ?? "";
  const html = await (await fetch(`${base}${page}`)).text();
  const [, path = "", id = "", ending = ""] = /(\/og\/([0-9a-f-]{36})\/[0-9a-f]{12}\.(jpg|png))/.exec(html) ?? [];
  expect(path, page).not.toBe("");
  return { id, path, ending };
}

/** The stored cards of a story with their sizes. */
async function storedCards(id: string): Promise<Record<string, number>> {
  const names = await readdir(join(cards, id));
  const sizes = names.sort().map(async (name) => [name, (await stat(join(cards, id, name))).size] as const);
  return Object.fromEntries(await Promise.all(sizes));
}

test.setTimeout(900_000);

test("a card answers as what never changes should", {
  annotation: { type: "slow", description: "the first test starts the portal" },
}, async () => {
  const { id, path, ending } = await cardOfAStory();
  await expect.poll(async () => (await send(path)).headers.etag, { timeout: 60_000 }).not.toContain("brand");
  const card = await send(path);
  expect(card).toMatchObject({
    status: 200,
    headers: { "content-type": `image/${ending === "jpg" ? "jpeg" : "png"}` },
  });
  expect(card.headers["cache-control"]).toContain("immutable");
  expect(card.bytes).toBeLessThanOrEqual(300_000);
  const head = await send(path, "HEAD");
  expect(head).toMatchObject({ status: 200, bytes: 0 });
  for (const name of ["etag", "content-length", "content-type", "cache-control"] as const) {
    expect(head.headers[name], name).toBe(card.headers[name]);
  }
  const known = await send(path, "GET", { "if-none-match": String(card.headers.etag) });
  expect(known).toMatchObject({ status: 304, bytes: 0 });
  const old = await send(`/og/${id}/000000000000.${ending}`);
  expect(old).toMatchObject({ status: 200, bytes: card.bytes, headers: { "cache-control": "public, max-age=60" } });
});

test(`${REQUESTS} requests for hashes, sizes and paths that nobody made draw nothing and leave nothing behind`, {
  annotation: { type: "slow", description: "sends hundreds of requests and collects garbage twice" },
}, async ({ page, portal }) => {
  const { id, path, ending } = await cardOfAStory();
  for (const mark of ["", "-1x1", "-16x9"]) {
    const drawn = async () => (await send(`/og/${id}/${hex(12)}${mark}.${ending}`)).headers.etag;
    await expect.poll(drawn, { timeout: 60_000 }).not.toContain("brand");
  }
  const strangers = new Set<string>();
  const stranger = () => {
    const name = randomUUID();
    strangers.add(name);
    return name;
  };
  const attacks: (() => { path: string; statuses: number[] })[] = [
    () => ({ path: `/og/${id}/${hex(12)}.${any(["jpg", "png"])}?w=${hex(3)}`, statuses: [200] }),
    () => ({ path: `/og/${id}/${hex(12)}${any(["-1x1", "-16x9"])}.${ending}`, statuses: [200] }),
    () => ({ path: `/og/${id}/${hex(12)}-${any(["9999x9999", "0x0", "16X9"])}.png`, statuses: [404] }),
    () => ({ path: `/og/${id}/${hex(any([1, 11, 13, 64]))}.png`, statuses: [404] }),
    () => ({ path: `/og/${stranger()}/${hex(12)}.png`, statuses: [404] }),
    () => ({ path: `/og/${any(["home.xx", `section.${stranger()}.en`])}/${hex(12)}.png`, statuses: [404] }),
    () => ({ path: `/og/${id}/${any(["%2e%2e", "..", "%2e%2e%2f%2e%2e%2fetc%2fpasswd"])}`, statuses: [400, 404, 308] }),
    () => ({ path: `/og/%2e%2e/%2e%2e/${hex(8)}`, statuses: [400, 404, 308] }),
    () => ({ path: `/og/${id}/${any(["%00.png", "%00", "%ff.png", "%", "%zz.jpg"])}`, statuses: [400, 404] }),
    () => ({ path: `/og/${hex(any([2_000, 12_000]))}/${hex(12)}.png`, statuses: [400, 404, 414, 431] }),
    () => ({ path: `/og/${id}/${hex(40_000)}.png`, statuses: [400, 404, 414, 431] }),
  ];
  const flood = async (requests: number) => {
    let next = 0;
    const work = async () => {
      while (next < requests) {
        const attack = (attacks[next++ % attacks.length] ?? any(attacks))();
        const { status } = await send(attack.path, any(["GET", "HEAD"]));
        if (!attack.statuses.includes(status)) throw new Error(`${status} for ${attack.path.slice(0, 120)}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  };
  await flood(Math.max(110, REQUESTS / 5));
  const before = { cards: await storedCards(id), kept: await keptBytes(page, portal) };
  expect(Object.keys(before.cards)).toHaveLength(3);
  await flood(REQUESTS);
  expect(await storedCards(id)).toEqual(before.cards);
  const subjects = await readdir(cards);
  expect(subjects.filter((name) => [...strangers].some((each) => name.includes(each)))).toEqual([]);
  expect(strangers.size).toBeGreaterThan(20);
  expect((await keptBytes(page, portal)) - before.kept).toBeLessThan(NOISE);
  expect((await send(path)).status).toBe(200);
});
