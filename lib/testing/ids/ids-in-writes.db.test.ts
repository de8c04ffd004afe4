import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/newsroom/access/actor";
import { Refusal } from "@/lib/newsroom/refusal";
import { database, type Tx } from "@/lib/platform/db/database";
import { rolledBack } from "../rolled-back";
import { otherInputs } from "./other-inputs";
import { type ScannedVerb, scanVerbs } from "./scan-verbs";
import { storyInputs } from "./story-inputs";
import { bodyShowing, type TwoDesks, twoDesks } from "./two-desks";

type Hidden = keyof TwoDesks["hidden"];

/** What a field names, by the last word of its path; `everybody's` is what all of the staff may choose from (decision 011). */
const kinds: Record<string, Hidden | "everybody's"> = {
  storyId: "story",
  otherId: "story",
  versionId: "version",
  baseVersionId: "version",
  fixedVersionId: "version",
  leadMediaId: "picture",
  mediaId: "picture",
  body: "picture",
  correctionId: "correction",
  requestId: "request",
  actionId: "scheduled",
  proposalId: "proposal",
  copyId: "copy",
  staffId: "staff",
  sessionId: "session",
  id: "promotion",
  storylineId: "storyline",
  translationSetId: "translations",
  sectionId: "everybody's",
  topicIds: "everybody's",
  authorId: "everybody's",
  topicId: "everybody's",
};

/** What hangs on a story: of another story it does not exist, for editors as well. */
const ofOneStory: ReadonlySet<string> = new Set(["version", "correction", "request", "scheduled", "copy", "proposal"]);

/** Where an id that does not exist is no mistake: nothing is there to be renewed, ended or taken out. */
const silent: ReadonlySet<string> = new Set([
  "renewLease.storyId",
  "releaseLease.storyId",
  "releaseRelated.otherId",
  "leaveStoryline.storyId",
]);

/** Functions with an actor that take no input from outside: parts of verbs, and what imports alone call. */
const notFromOutside = [
  "address/redirect-target.ts redirectTarget",
  "audit.ts audit",
  "author/ensure-author.ts ensureAuthor",
  "import/import-stories.ts importStories",
  "import/insert-published.ts insertPublished",
  "lease/expect-own-lease.ts expectOwnLease",
  "media/known-picture.ts knownPicture",
  "media/upload.ts uploadPicture",
  "related/pins/change-list.ts changeList",
  "related/storyline/change-storyline.ts changeStoryline",
  "schedule/cancel-pending.ts cancelPending",
  "section/ensure-section.ts ensureSection",
  "settings/save-settings.ts saveSettings",
  "story/embargo/end-embargo.ts endEmbargo",
  "story/embargo/needs-second.ts expectNoSooner",
  "story/embargo/needs-second.ts needsSecond",
  "story/publication/change-public.ts changePublic",
  "story/publication/missing-alts.ts expectDescribed",
  "story/review/pass-on.ts passOn",
  "story/review/state-after-edit.ts stateAfterEdit",
  "story/version/expect-known.ts expectKnown",
  "story/version/expect-known.ts expectSeenPictures",
  "topic/ensure-topic.ts ensureTopic",
];

const inputs = { ...storyInputs, ...otherInputs };
const scan = await scanVerbs();
const withIds = scan.verbs.filter(({ fields }) => fields.length > 0);
const kindOf = (field: string) => kinds[field.replace(/\.0$/, "").split(".").at(-1) ?? ""];

let desks: TwoDesks;
beforeAll(async () => {
  desks = await database().$transaction(twoDesks, { timeout: 60_000 });
});
afterAll(() => database().$disconnect());

describe("ids that verbs take", () => {
  it("are all known: each verb has an input, each field says what it names, no function is passed over", () => {
    expect(withIds.map(({ name }) => name).sort()).toEqual(Object.keys(inputs).sort());
    const fields = withIds.flatMap(({ name, fields }) => fields.map((field) => `${name}.${field}`));
    expect(fields.filter((field) => !kindOf(field))).toEqual([]);
    expect([...silent].filter((field) => !fields.includes(field))).toEqual([]);
    expect(scan.others.toSorted()).toEqual(notFromOutside);
    // Parts of inputs, what happened to a story, and an import's story.
    const parts = ["bylineSchema", "changedListsSchema", "draftSchema", "importedStorySchema", "storyEventSchema"];
    expect(scan.unused.filter((name) => !parts.includes(name))).toEqual([]);
    // The document within `body`, and the session that a cookie names.
    expect(scan.hidden).toEqual([
      "staff/find-session.ts",
      "story/body/body-schema.ts",
      "story/body/embed-details-shape.ts",
    ]);
  });

  for (const verb of withIds) {
    it(`${verb.name} answers for what the actor may not see as for what does not exist`, () =>
      rolledBack(async (tx) => {
        const { by, input } = await (inputs[verb.name] ?? fail(verb.name))(tx, desks);
        const done = await outcome(tx, verb, by, input);
        expect(done, "the input itself").not.toMatch(/^refused/);
        for (const field of verb.fields) await checkField(tx, verb, field, by, input);
      }));
  }
});

async function checkField(tx: Tx, verb: ScannedVerb, field: string, by: Actor, input: object) {
  const kind = kindOf(field) ?? "everybody's";
  const { reporter, editor, administrator, hidden } = desks;
  const blind = ofOneStory.has(kind) ? [reporter, editor, administrator] : [reporter];
  const isSilent = silent.has(`${verb.name}.${field}`);
  const absent = await outcome(tx, verb, by, withId(input, field, randomUUID()));
  if (!isSilent) expect(absent, `${field} that does not exist`).toMatch(/^refused/);
  if (kind === "everybody's") {
    const { sectionId, topic, author } = desks;
    const known = { sectionId, topicIds: topic, topicId: topic, authorId: author }[
      field.replace(/\.0$/, "").split(".").at(-1) ?? ""
    ];
    expect(await outcome(tx, verb, by, withId(input, field, known ?? "")), `${field} that exists`).not.toMatch(
      /^refused/,
    );
    return;
  }
  if (kind === "picture" && by === reporter) {
    const own = await outcome(tx, verb, by, withId(input, field, desks.picture));
    expect(own, `${field} of the reporter's own`).not.toMatch(/^refused/);
  }
  for (const actor of blind) {
    const expected = await outcome(tx, verb, actor, withId(input, field, randomUUID()));
    for (const id of hidden[kind]) {
      const seen = await outcome(tx, verb, actor, withId(input, field, id));
      expect(seen, `${field} as ${actor.kind === "staff" ? actor.role : actor.kind}`).toBe(expected);
    }
  }
}

/** What a verb answers, without the ids that were asked for, and whether it changed anything hidden; all of it is taken back. */
async function outcome(tx: Tx, verb: ScannedVerb, actor: Actor, input: object): Promise<string> {
  const before = await hiddenState(tx);
  await tx.$executeRaw`savepoint attempt`;
  const answer = await verb.run(tx, actor, input).then(
    (value) => `done ${JSON.stringify(value)}`,
    (error) => {
      if (!(error instanceof Refusal)) throw error;
      return `refused ${JSON.stringify([error.code, error.message, error.problems])}`;
    },
  );
  if (actor === desks.reporter) expect(await hiddenState(tx), `${verb.name} changed what is hidden`).toEqual(before);
  await tx.$executeRaw`rollback to savepoint attempt`;
  return answer.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id");
}

/** Everything of the colleague's that a verb could change. */
async function hiddenState(tx: Tx) {
  const { story, picture, promotion, storyline, session } = desks.hidden;
  return Promise.all([
    tx.story.findMany({ where: { id: { in: story } }, orderBy: { id: "asc" } }),
    tx.media.findMany({ where: { id: { in: picture } }, orderBy: { id: "asc" } }),
    tx.storyVersion.count({ where: { OR: [{ storyId: { in: story } }, { leadMediaId: { in: picture } }] } }),
    tx.searchPromotion.findMany({ where: { id: { in: promotion } } }),
    tx.storyline.findMany({ where: { id: { in: storyline } }, include: { parts: true } }),
    tx.staffSession.findMany({ where: { id: { in: session } } }),
    tx.staff.findMany({ where: { id: desks.colleague.id } }),
    tx.storyPin.count({ where: { otherId: { in: story } } }),
    tx.editLease.count({ where: { storyId: { in: story } } }),
  ]);
}

/** The input with an id in a field such as `patch.topicIds.0`. */
function withId(input: object, field: string, id: string): object {
  const [name = "", ...rest] = field.split(".");
  const old = (input as Record<string, unknown>)[name];
  const next = () => {
    if (name === "body") return bodyShowing(id);
    if (rest.length === 0) return id;
    return rest[0] === "0"
      ? [rest.length > 1 ? withId({}, rest.slice(1).join("."), id) : id]
      : withId((old ?? {}) as object, rest.join("."), id);
  };
  return { ...input, [name]: next() };
}

function fail(name: string): never {
  throw new Error(`${name} has no input`);
}
