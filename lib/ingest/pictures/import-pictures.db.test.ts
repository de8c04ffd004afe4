import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Block } from "@/lib/newsroom/story/body/body";
import { database } from "@/lib/platform/db/database";
import { fetchWithin } from "@/lib/platform/http/public-fetch/fetch-within";
import { openDiskStorage } from "@/lib/platform/storage/disk-storage";
import type { Storage } from "@/lib/platform/storage/storage";
import { runImport } from "../run-import";
import { openSource } from "../sources/open-source";
import type { FetchAddress } from "./fetched-picture";

const shared = globalThis as typeof globalThis & { mastheadStorage?: Storage };
let folder = "";
let asked: string[] = [];
let answers: Record<string, () => { status: number; body?: Buffer; type?: string }> = {};
const server = http.createServer(({ url = "" }, response) => {
  asked.push(url);
  const { status, body, type = "image/png" } = answers[url]?.() ?? { status: 404 };
  response.writeHead(status, { "Content-Type": type });
  response.end(body);
});
let origin = "";
/** This machine, which fetchPublic refuses. */
const fetchHere: FetchAddress = (address, limits) =>
  fetchWithin({ isAddress: (ip) => ip === "127.0.0.1", isPort: () => true }, address, limits);

const aPicture = (background: string) =>
  sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .png()
    .toBuffer();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "masthead-import-pictures-"));
  shared.mastheadStorage = openDiskStorage(path.join(folder, "stored"));
  await mkdir(path.join(folder, "export", "img"), { recursive: true });
  await writeFile(path.join(folder, "outside.png"), await aPicture("#123"));
  await symlink(path.join(folder, "outside.png"), path.join(folder, "export", "img", "link.png"));
  for (const [name, colour] of [
    ["a boat.png", "#246"],
    ["b.png", "#468"],
  ] as const)
    await writeFile(path.join(folder, "export", "img", name), await aPicture(colour));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await database().$disconnect();
  await rm(folder, { recursive: true });
});

async function importing(system: string, bodies: string[], fetchAddress?: FetchAddress) {
  const file = path.join(folder, "export", `${system}.jsonl`);
  const lines = bodies.map((body, index) => ({ id: index + 1, title: `Boat ${index}`, date: "2026-03-03", body }));
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join("\n"));
  return runImport({ source: await openSource("jsonl", [file]), system, fetchAddress });
}

async function blocksOf(system: string, id: string) {
  const { liveVersion } = await database().story.findUniqueOrThrow({
    where: { sourceSystem_sourceId: { sourceSystem: system, sourceId: id } },
    include: { liveVersion: true },
  });
  return { n: liveVersion?.n, blocks: (liveVersion?.body as { blocks: Block[] } | null)?.blocks ?? [] };
}

const mediaOf = (block: Block | undefined) =>
  database().media.findUniqueOrThrow({ where: { id: block?.type === "picture" ? block.mediaId : "" } });
const missingOf = (report: Awaited<ReturnType<typeof importing>>) =>
  report.missing.map(({ line, picture, reason }) => `${line} ${picture.replace(origin, "")} ${reason}`);

test("pictures of a text come from files below its folder, with caption, credit and alt text", async () => {
  const report = await importing("files", [
    `<p>One.</p><figure><img src="img/a%20boat.png?w=300" alt="A boat"><figcaption>In port <span class="credit">Ann Lee</span></figcaption></figure>`,
    `<p>Two.</p><img src="/img/a boat.png" alt="A barge"><img src="data:image/png;base64,${(await aPicture("#abc")).toString("base64")}">`,
    '<p>Three.</p><img src="../outside.png" alt="Out"><img src="img/link.png"><img src="img/none.png"><img src="/etc/hostname"><img src="file:///etc/hostname">',
  ]);
  expect(report).toMatchObject({ created: 3, failed: 0, missingPictures: 5 });
  const { blocks } = await blocksOf("files", "1");
  expect(blocks).toMatchObject([{ type: "paragraph" }, { type: "picture", caption: "In port" }]);
  expect(await mediaOf(blocks[1])).toMatchObject({
    credit: "Ann Lee",
    alts: { en: "A boat" },
    originalName: "a boat.png",
  });
  const second = (await blocksOf("files", "2")).blocks;
  expect([second[1], second[2]]).toMatchObject([{ mediaId: (await mediaOf(blocks[1])).id }, { type: "picture" }]);
  expect(report.changes).toMatchObject([
    {
      kind: "alt text of a picture that is here with another one",
      count: 1,
      places: [{ line: 2, detail: "A barge" }],
    },
  ]);
  expect(missingOf(report)).toEqual([
    "3 ../outside.png ../outside.png is outside of the folder of files.jsonl",
    "3 img/link.png img/link.png is outside of the folder of files.jsonl",
    "3 img/none.png there is no file img/none.png",
    "3 /etc/hostname there is no file /etc/hostname",
    "3 file:///etc/hostname is neither a file nor an address of the web",
  ]);
  expect((await blocksOf("files", "3")).blocks.slice(1, 3)).toMatchObject([
    { type: "paragraph", text: [{ text: "Out" }] },
    { type: "paragraph", text: [{ text: "link.png" }] },
  ]);
});

test("pictures at addresses are links until they are fetched; a later run fetches what is missing, and nothing twice", async () => {
  const [boat, barge] = [await aPicture("#111"), await aPicture("#222")];
  let isDown = true;
  answers = {
    "/boat.png": () => ({ status: 200, body: boat }),
    "/barge.png": () => (isDown ? { status: 404 } : { status: 200, body: barge }),
    "/page": () => ({ status: 200, body: Buffer.from("<p>no picture"), type: "text/html" }),
  };
  const bodies = [
    `<figure><img src="${origin}/boat.png" alt="A boat"><figcaption>In port</figcaption></figure><img src="${origin}/barge.png">`,
    `<p>x</p><img src="${origin}/boat.png"><img src="${origin}/page">`,
  ];
  const first = await importing("addresses", bodies);
  expect([first.missingPictures, asked]).toEqual([4, []]);
  expect((await blocksOf("addresses", "1")).blocks).toMatchObject([
    {
      type: "paragraph",
      text: [{ text: "A boat", marks: [{ type: "link", href: `${origin}/boat.png` }] }, { text: "\nIn port" }],
    },
    { type: "paragraph", text: [{ text: "barge.png", marks: [{ type: "link", href: `${origin}/barge.png` }] }] },
  ]);
  const again = await importing("addresses", bodies);
  expect(again, "nothing is published while nothing changes").toMatchObject({ unchanged: 2, missingPictures: 4 });

  const fetched = await importing("addresses", bodies, fetchHere);
  expect(fetched).toMatchObject({ updated: 2, failed: 0 });
  expect(missingOf(fetched)).toEqual([
    "1 /barge.png the answer is 404",
    "2 /page the answer is text/html, not image/*",
  ]);
  expect(asked.filter((address) => address === "/boat.png")).toHaveLength(1);
  expect((await blocksOf("addresses", "1")).blocks).toMatchObject([
    { type: "picture", caption: "In port" },
    { type: "paragraph" },
  ]);

  asked = [];
  isDown = false;
  const last = await importing("addresses", bodies, fetchHere);
  expect([last.updated, last.unchanged, last.missingPictures]).toEqual([1, 1, 1]);
  expect(asked.toSorted()).toEqual(["/barge.png", "/page"]);
  expect((await blocksOf("addresses", "1")).blocks).toMatchObject([{ type: "picture" }, { type: "picture" }]);
});

test("a fault that may pass is asked for again", async () => {
  let tries = 0;
  const buoy = await aPicture("#333");
  answers = { "/buoy.png": () => (++tries === 1 ? { status: 503 } : { status: 200, body: buoy }) };
  const report = await importing("faults", [`<p>x</p><img src="${origin}/buoy.png">`], fetchHere);
  expect([report.missingPictures, tries]).toEqual([0, 2]);
});
