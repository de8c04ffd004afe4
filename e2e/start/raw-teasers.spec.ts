import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { db } from "../studio/newsroom";
import { runCommand } from "./run-command";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

const stamp = Date.now();
const section = `Arts &amp; Piers ${stamp}`;
/** Teasers as old sites cut them, and how they read. */
const TEASERS: [raw: string, read: string][] = [
  ["The pier was closed on Monday&nbs...", "The pier was closed on Monday..."],
  ["Q&amp;A: what&#8217;s next for the pier?", "Q&A: what’s next for the pier?"],
  ["<p>The mayor said &#8220;no&#8221; twice&hel...", "The mayor said “no” twice..."],
  ["Siobh&aacute;n Ray on the quay<br />and the sea", "Siobhán Ray on the quay and the sea"],
  ["Boats &lt; 12 m pay less&nbsp;&#82…", "Boats < 12 m pay less…"],
  ['See <a href="/x">the map</a> of the pier <a hre...', "See the map of the pier..."],
  ["Fish &amp; chips, R&D and AT&T", "Fish & chips, R&D and AT&T"],
  ["The <em>long</em> pier&rsquo;s end </p", "The long pier’s end"],
  ["A line of&nbsp;boats", "A line of boats"],
  ["Nothing is wrong with this teaser.", "Nothing is wrong with this teaser."],
];
/** What no reader may see: an entity, whole or cut, or a tag. */
const RAW = /&(?:#\d*|[a-z]{2,8};|nbs|hel|amp)|<\/?(?:p|a|em|br)\b/i;

const allText = (node: DefaultTreeAdapterTypes.ChildNode): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(allText).join(" ") : "";

const shown = (markup: string) =>
  parseFragment(markup.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ""))
    .childNodes.map(allText)
    .join(" ")
    .replace(/\s+/g, " ");

test("a story and its ten related ones with raw teasers read cleanly on every page, feed and card", async ({
  request,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), "masthead-teasers-"));
  const aStory = (n: number, standfirst: string) => ({
    id: `teaser-${stamp}-${n}`,
    title: `Pier${stamp} &amp; harbour&#8217;s lamps, part ${n}`,
    standfirst,
    body: `<p>The pier${stamp} of the harbour and its lamps&nbsp;&amp; ropes, told for the ${n}th time.</p>`,
    date: `2026-04-${String(10 + n)}T10:00:00Z`,
    section,
    tags: [`Piers &amp; quays ${stamp}`],
    authors: ["Siobh&aacute;n Ray"],
  });
  const lines = [aStory(0, "The reference&nbs..."), ...TEASERS.map(([raw], index) => aStory(index + 1, raw))];
  await writeFile(path.join(folder, "stories.jsonl"), lines.map((line) => JSON.stringify(line)).join("\n"));
  const { said } = await runCommand(`npm run import -- jsonl "${folder}/stories.jsonl"`);
  expect(said).toContain("11 created, 0 updated, 0 unchanged, 0 failed");
  await rm(folder, { recursive: true });

  const rows = await db.story.findMany({
    where: { sourceId: { startsWith: `teaser-${stamp}-` } },
    include: { liveVersion: true, section: true, topics: { include: { topic: true } } },
    orderBy: { firstPublishedAt: "asc" },
  });
  expect(rows.slice(1).map(({ liveVersion }) => liveVersion?.standfirst)).toEqual(TEASERS.map(([, read]) => read));
  const [reference] = rows;
  const [sectionPath, topicPath] = [`/${reference?.section.slug}`, `/topic/${reference?.topics[0]?.topic.slug}`];
  const text = async (address: string) => {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    return answer.text();
  };
  const cards = rows.map(
    ({ path: address }) => `/oembed?url=${encodeURIComponent(process.env.BASE_URL + (address ?? ""))}`,
  );
  for (const address of [
    ...rows.map(({ path: own }) => own ?? ""),
    ...[
      sectionPath,
      topicPath,
      `/search?q=pier${stamp}`,
      ...["feed.xml", "atom.xml"].map((feed) => `${sectionPath}/${feed}`),
    ],
  ]) {
    const markup = await text(address);
    // Of a feed the words are markup, encoded once more.
    const words = address.endsWith(".xml") ? shown(shown(markup)) : shown(markup);
    expect(words, address).toMatch(/pier/i);
    expect(RAW.exec(words.replaceAll("R&D", ""))?.[0], address).toBeUndefined();
    for (const [, content = ""] of markup.matchAll(/<meta [^>]*content="([^"]*)"/g))
      expect(RAW.exec(shown(content))?.[0], `${address}: ${content}`).toBeUndefined();
  }
  for (const address of [`${sectionPath}/feed.json`, ...cards]) {
    const document = JSON.stringify(JSON.parse(await text(address)), (key, value) => (/html/.test(key) ? "" : value));
    expect(RAW.exec(document)?.[0], address).toBeUndefined();
  }
  for (const [index, { path: own }] of rows.entries())
    expect(shown(await text(own ?? ""))).toContain(TEASERS[index - 1]?.[1] ?? "The reference...");
  const image = /<meta property="og:image" content="([^"]+)"/.exec(await text(rows[1]?.path ?? ""))?.[1] ?? "";
  expect((await request.get(image.replaceAll("&amp;", "&"))).headers()["content-type"]).toMatch(/^image\//);
});
