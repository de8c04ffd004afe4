import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/newsroom/access/actor";
import { kill } from "@/lib/newsroom/story/kill/kill";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { createTopic } from "@/lib/newsroom/topic/create-topic";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aDraft, aPublicStory, type StoryFields } from "@/lib/testing/a-story";
import { connect } from "../connect";
import { database, type Tx } from "../database";
import { READER_RELATIONS } from "./reader-rights";

const SECRET = "Quarrymount";
const OPEN = "Lamplighters";
/** Name who is gone, by id, for feeds that readers' programs have stored */
const NAMES_THE_GONE = new Set(["public_removal"]);

let reader: Client;
let sectionId: string;
let openId: string;
let hidden: Record<string, string> = {};
let admin: Actor;

const headline = (word: string) => `${word} ferry leaves at dawn ${crypto.randomUUID().slice(0, 8)}`;

async function hide(tx: Tx): Promise<Record<string, string>> {
  const fields: StoryFields = { sectionId, location: SECRET };
  const published = async () => (await aPublicStory(tx, { ...fields, headline: headline(SECRET) })).storyId;
  const draft = (await aDraft(tx, { ...fields, headline: headline(SECRET) })).storyId;
  const [unpublished, killed, later, expired, held] = [
    await published(),
    await published(),
    await published(),
    await published(),
    await published(),
  ];
  await unpublish(tx, admin, { storyId: unpublished });
  await kill(tx, admin, { storyId: killed, reason: "Ordered by a court." });
  await tx.$executeRaw`update story set publish_at = now() + interval '1 day' where id = ${later}::uuid`;
  await tx.$executeRaw`update story set expire_at = now() - interval '1 hour' where id = ${expired}::uuid`;
  await tx.embargo.create({ data: { storyId: held, until: new Date(Date.now() + 86_400_000), zone: "UTC" } });
  return { draft, unpublished, killed, later, expired, held };
}

beforeAll(async () => {
  await database().$transaction(
    async (tx) => {
      admin = await aMember(tx, "administrator");
      sectionId = (await aSection(tx)).id;
      openId = (await aPublicStory(tx, { sectionId, location: OPEN, headline: headline(OPEN) })).storyId;
      hidden = await hide(tx);
    },
    { timeout: 60_000 },
  );
  reader = await connect(process.env.READER_DATABASE_URL ?? "");
});
afterAll(() => Promise.all([reader.end(), database().$disconnect()]));

const told = async (sql: string, values: unknown[] = []) => JSON.stringify((await reader.query(sql, values)).rows);
const ids = () => Object.values(hidden);

// The clock of the newsroom can be moved in tests; a reader who could move it would look past every embargo.
describe.each(["", "2 days", "-2 days"])("what is not public, with a clock that is moved by %j", (offset) => {
  beforeAll(async () => void (await reader.query("select set_config('masthead.clock_offset', $1, false)", [offset])));

  it("is in no relation that readers' pages read", async () => {
    expect(await told("select * from public_story")).toContain(OPEN);
    for (const relation of READER_RELATIONS) {
      const rows = await told(`select * from ${relation}`);
      // What was public when it was indexed may be counted for a moment longer, as a word without a story.
      if (!relation.startsWith("public_word")) expect([relation, rows.includes(SECRET)]).toEqual([relation, false]);
      const named = Object.entries(hidden).filter(([, id]) => rows.includes(id));
      if (!NAMES_THE_GONE.has(relation)) expect([relation, named]).toEqual([relation, []]);
    }
  });

  it("is found by no search", async () => {
    const search = (word: string) =>
      told("select * from public_search('en', $1, $1, $1, $1, $2, '2000-01-01', '2100-01-01', 0, 100, 100)", [
        `'${word.toLowerCase()}'`,
        word.toLowerCase(),
      ]);
    expect(await search(OPEN)).toContain(openId);
    expect(await search(SECRET)).toBe("[]");
    const indexed = (word: string) =>
      told("select * from public_indexed('en', $1::text[])", [[`'${word.toLowerCase()}'`]]);
    expect([await indexed(OPEN), await indexed(SECRET)]).toEqual([JSON.stringify([{ position: 0 }]), "[]"]);
    const suggest = (word: string) => told("select * from public_suggestions('en', $1, 0, 100)", [`'${word}':*`]);
    expect(await suggest("lamplight")).toContain(openId);
    expect(await suggest("quarrym")).toBe("[]");
  });

  it("is counted in no facet, and has no related list", async () => {
    const facets = "select field, stories from public_search_facets($1::uuid[]) order by 1";
    expect(await told(facets, [[openId, ...ids()]])).toBe(
      JSON.stringify([
        { field: "section", stories: 1 },
        { field: "year", stories: 1 },
      ]),
    );
    for (const [name, id] of Object.entries(hidden)) {
      const list = await told("select id from public_related($1, 10, null, array[$2]::uuid[], 'en', '{en}')", [
        id,
        openId,
      ]);
      expect([name, list]).toEqual([name, "[]"]);
    }
    const near = await told("select id from public_related($1, 10, null, $2::uuid[], 'en', '{en}')", [openId, ids()]);
    expect(near).toBe("[]");
  });
});

it("a topic or an author without a public story has no name that readers could find", async () => {
  const name = "Harbour tribunal";
  const { topicId } = await database().$transaction((tx) => createTopic(tx, admin, { name, lang: "en" }));
  const { id: authorId, slug } = await database().author.create({
    data: { slug: "ines-quarry", name: "Ines Quarry", sortName: "Quarry, Ines" },
  });
  const asked = async () => [
    await told("select slug from public_closest('harbour tribunal')"),
    await told("select id from public_namesakes('topic', 'harbour tribunal', 'harbour-tribunal')"),
    await told("select id from public_namesakes('author', 'ines quarry', $1)", [slug]),
  ];
  expect(await asked()).toEqual(["[]", "[]", "[]"]);
  await database().$transaction((tx) => aPublicStory(tx, { sectionId, topicIds: [topicId], bylines: [{ authorId }] }));
  expect(await asked()).toEqual([
    JSON.stringify([{ slug: "harbour-tribunal" }]),
    JSON.stringify([{ id: topicId }]),
    JSON.stringify([{ id: authorId }]),
  ]);
});
