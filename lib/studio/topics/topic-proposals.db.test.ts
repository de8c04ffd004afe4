import { afterAll, expect, it } from "vitest";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { setConfidential } from "@/lib/newsroom/story/review/set-confidential";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { acceptTopicProposal } from "@/lib/newsroom/topic/proposal/accept-topic-proposal";
import { declineTopicProposal } from "@/lib/newsroom/topic/proposal/decline-topic-proposal";
import { proposeTopic } from "@/lib/newsroom/topic/proposal/propose-topic";
import { database, type Tx } from "@/lib/platform/db/database";
import { aMember, aMemberWhoWrites } from "@/lib/testing/a-member";
import { aDraft } from "@/lib/testing/a-story";
import { readDesk } from "../stories/desk";
import { newestChange } from "../stories/newest-change";
import { type EditorProposal, ownProposals, proposalsToDecide, storyProposals } from "./topic-proposals";

const db = database();
afterAll(() => db.$disconnect());
const inOne = <Value>(work: (tx: Tx) => Promise<Value>) => db.$transaction(work);

const outcomes = (proposals: EditorProposal[]) =>
  proposals.map(({ name, state, reason, topic }) => [name, state, reason, topic]);
const waits = async (actor: StaffActor) =>
  (await readDesk(actor, "UTC")).waiting.map(({ row, reason }) => [row.id, reason]);

it("editors see what waits, on their desk too; the proposer sees what became of it; nobody else anything", async () => {
  const { author, colleague, editor, storyId, ids } = await inOne(async (tx) => {
    const [reporter, colleague, editor] = [
      await aMember(tx, "reporter"),
      await aMember(tx, "reporter"),
      await aMember(tx, "editor"),
    ];
    const author = await aMemberWhoWrites(tx, "reporter", "Ann Lee");
    const bylines = [{ authorId: author.authorId, role: "by" as const }];
    const { storyId } = await aDraft(tx, { bylines, headline: "A secret ferry" }, reporter);
    const ids: string[] = [];
    for (const name of ["Lighthouses", "Piers"])
      ids.push((await proposeTopic(tx, author, { storyId, name, lang: "en" })).proposalId);
    return { author, colleague, editor, storyId, ids };
  });
  const [first = "", second = ""] = ids;

  expect(await proposalsToDecide(editor)).toMatchObject([
    { proposalId: first, storyId, headline: "A secret ferry", name: "Lighthouses", by: "Ann Lee", state: "open" },
    { proposalId: second, name: "Piers" },
  ]);
  expect(await waits(editor)).toEqual([[storyId, "topicProposed"]]);
  for (const actor of [author, colleague]) {
    expect(await proposalsToDecide(actor)).toEqual([]);
    expect(await waits(actor)).toEqual([]);
  }
  expect(await ownProposals(colleague)).toEqual([]);
  expect(await storyProposals(colleague, storyId)).toEqual([]);

  await inOne((tx) => acceptTopicProposal(tx, editor, { storyId, proposalId: first, name: "Beacons" }));
  await inOne((tx) => declineTopicProposal(tx, editor, { storyId, proposalId: second, reason: "Use Harbour" }));
  const became = [
    ["Lighthouses", "accepted", "", "Beacons"],
    ["Piers", "declined", "Use Harbour", ""],
  ];
  expect(outcomes(await storyProposals(author, storyId))).toEqual(became);
  expect(outcomes(await ownProposals(author))).toEqual(became.toReversed());
  expect([await proposalsToDecide(editor), await waits(editor)]).toEqual([[], []]);

  // The proposer is taken out of the byline, and the story becomes confidential.
  await inOne(async (tx) => {
    const { rev } = await tx.story.findUniqueOrThrow({ where: { id: storyId } });
    await saveDraft(tx, editor, { storyId, rev, patch: { bylines: [] } });
    await setConfidential(tx, editor, { storyId, isConfidential: true });
  });
  expect([await ownProposals(author), await storyProposals(author, storyId)]).toEqual([[], []]);
});

it("a proposal renews an editor's desk, and no reporter's", async () => {
  const { reporter, editor, storyId } = await inOne(async (tx) => {
    const reporter = await aMember(tx, "reporter");
    return { reporter, editor: await aMember(tx, "editor"), ...(await aDraft(tx, {}, reporter)) };
  });
  const before = [await newestChange(editor), await newestChange(reporter)];
  await inOne((tx) => proposeTopic(tx, reporter, { storyId, name: "Tides", lang: "en" }));
  expect(await newestChange(editor)).not.toBe(before[0]);
  expect(await newestChange(reporter)).toBe(before[1]);
});

it("nothing waits for a story that is deleted", async () => {
  const { reporter, editor, storyId } = await inOne(async (tx) => {
    const [reporter, editor] = [await aMember(tx, "reporter"), await aMember(tx, "editor")];
    const { storyId } = await aDraft(tx, {}, reporter);
    await proposeTopic(tx, reporter, { storyId, name: "Moorings", lang: "en" });
    await tx.story.update({ where: { id: storyId }, data: { state: "deleted" } });
    return { reporter, editor, storyId };
  });
  const ofStory = async (actor: StaffActor) =>
    (await proposalsToDecide(actor)).filter((each) => each.storyId === storyId);
  expect([await ofStory(editor), (await ownProposals(reporter)).length]).toEqual([[], 1]);
});
