import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember, aMemberWhoWrites } from "@/lib/testing/a-member";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { takeLease } from "../../lease/take-lease";
import { kill } from "../../story/kill/kill";
import { contentOf } from "../../story/version/version-content";
import { createTopic } from "../create-topic";
import { acceptTopicProposal } from "./accept-topic-proposal";
import { declineTopicProposal } from "./decline-topic-proposal";
import { MAX_OPEN_PROPOSALS, proposeTopic } from "./propose-topic";
import { withdrawTopicProposal } from "./withdraw-topic-proposal";

const named = (name: string) => ({ name, lang: "en" });

async function proposed(tx: Tx, name = "Lighthouses") {
  const [reporter, colleague, editor] = [
    await aMember(tx, "reporter"),
    await aMember(tx, "reporter"),
    await aMember(tx, "editor"),
  ];
  const { storyId, versionId } = await aDraft(tx, {}, reporter);
  const { proposalId } = await proposeTopic(tx, reporter, { storyId, ...named(name) });
  return { reporter, colleague, editor, storyId, versionId, proposal: { storyId, proposalId } };
}

const present = async (tx: Tx, storyId: string) => {
  const story = await tx.story.findUniqueOrThrow({
    where: { id: storyId },
    include: { draft: true, liveVersion: true },
  });
  return { story, topicIds: contentOf(story.draft ?? story.liveVersion).topicIds };
};

describe("a proposed topic", () => {
  it("is created by the editor who accepts it, and is in the draft, as a version of its own", () =>
    rolledBack(async (tx) => {
      const { editor, storyId, versionId, proposal } = await proposed(tx);
      expect((await present(tx, storyId)).topicIds).toEqual([]);
      const { topicId } = await acceptTopicProposal(tx, editor, { ...proposal, name: "Lighthouses of the North" });
      const topic = await tx.topic.findUniqueOrThrow({ where: { id: topicId } });
      expect(topic).toMatchObject({ slug: "lighthouses-of-the-north", names: { en: "Lighthouses of the North" } });
      const { story, topicIds } = await present(tx, storyId);
      expect([topicIds, story.draftVersionId === versionId]).toEqual([[topicId], false]);
      expect(await tx.topicProposal.findUnique({ where: { id: proposal.proposalId } })).toMatchObject({
        ...{ state: "accepted", topicId, decidedById: editor.id, name: "Lighthouses" },
      });
      const lines = await tx.auditEvent.findMany({
        where: { action: { startsWith: "topic." } },
        orderBy: { id: "asc" },
      });
      expect(lines.map(({ action, storyId }) => [action, storyId])).toEqual([
        ["topic.propose", storyId],
        ["topic.create", null],
        ["topic.acceptProposal", storyId],
      ]);
      await expect(acceptTopicProposal(tx, editor, proposal)).rejects.toMatchObject({ code: "wrong-state" });
    }));

  it("of a live story goes into a newer draft: readers see nothing of it", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, versionId } = await aPublicStory(tx);
      const { proposalId } = await proposeTopic(tx, editor, { storyId, ...named("Lighthouses") });
      const { topicId } = await acceptTopicProposal(tx, editor, { storyId, proposalId });
      const { story, topicIds } = await present(tx, storyId);
      expect([story.state, story.liveVersionId, topicIds]).toEqual(["correcting", versionId, [topicId]]);
      expect(await tx.storyTopic.count({ where: { storyId } })).toBe(0);
    }));

  it("becomes the topic that was created or merged at its address meanwhile", () =>
    rolledBack(async (tx) => {
      const { editor, storyId, proposal } = await proposed(tx);
      const [other, old] = [
        await createTopic(tx, editor, named("Beacons")),
        await createTopic(tx, editor, named("Lighthouses")),
      ];
      await tx.topic.update({ where: { id: old.topicId }, data: { mergedIntoId: other.topicId } });
      expect(await acceptTopicProposal(tx, editor, proposal)).toEqual({ topicId: other.topicId });
      expect((await present(tx, storyId)).topicIds).toEqual([other.topicId]);
    }));

  it("is declined with a reason, which its story keeps; the draft stays as it was", () =>
    rolledBack(async (tx) => {
      const { editor, reporter, storyId, versionId, proposal } = await proposed(tx);
      await expect(declineTopicProposal(tx, editor, { ...proposal, reason: " " })).rejects.toMatchObject({
        code: "invalid-input",
        problems: [{ path: "reason", message: "must say why" }],
      });
      await declineTopicProposal(tx, editor, { ...proposal, reason: "Use Coast" });
      const row = await tx.topicProposal.findUniqueOrThrow({ where: { id: proposal.proposalId } });
      expect(row).toMatchObject({ state: "declined", reason: "Use Coast", decidedById: editor.id, topicId: null });
      expect(await tx.auditEvent.findFirst({ where: { action: "topic.declineProposal" } })).toMatchObject({
        ...{ storyId, actorId: editor.id, reason: "Use Coast" },
      });
      expect((await present(tx, storyId)).story.draftVersionId).toBe(versionId);
      await expect(acceptTopicProposal(tx, editor, proposal)).rejects.toMatchObject({ code: "wrong-state" });
      await proposeTopic(tx, reporter, { storyId, ...named("Lighthouses") });
    }));

  it("is withdrawn by the one who proposed it, until it is decided, and may be proposed again", () =>
    rolledBack(async (tx) => {
      const { reporter, colleague, editor, storyId, proposal } = await proposed(tx);
      await expect(withdrawTopicProposal(tx, editor, proposal), "an editor").rejects.toMatchObject({
        code: "not-permitted",
      });
      await expect(withdrawTopicProposal(tx, colleague, proposal), "a colleague").rejects.toMatchObject({
        code: "not-found",
      });
      await withdrawTopicProposal(tx, reporter, proposal);
      expect(await tx.topicProposal.count({ where: { storyId } })).toBe(0);
      expect(await tx.auditEvent.findFirst({ where: { action: "topic.withdrawProposal" } })).toMatchObject({
        ...{ storyId, actorId: reporter.id, detail: { proposalId: proposal.proposalId, name: "Lighthouses" } },
      });
      const gone = { code: "wrong-state", message: "That proposal of a topic is no longer open." };
      await expect(acceptTopicProposal(tx, editor, proposal)).rejects.toMatchObject(gone);
      await expect(withdrawTopicProposal(tx, reporter, proposal)).rejects.toMatchObject(gone);
      const again = await proposeTopic(tx, reporter, { storyId, ...named("Lighthouses") });
      await declineTopicProposal(tx, editor, { storyId, ...again, reason: "Use Coast" });
      await expect(withdrawTopicProposal(tx, reporter, { storyId, ...again })).rejects.toMatchObject(gone);
    }));

  it("waits while somebody writes in the story", () =>
    rolledBack(async (tx) => {
      const { editor, reporter, storyId, proposal } = await proposed(tx);
      await takeLease(tx, reporter, { storyId, tabId: "tab-of-reporter" });
      await expect(acceptTopicProposal(tx, editor, proposal)).rejects.toMatchObject({ code: "lease-held" });
      expect(await tx.topic.count({ where: { slug: "lighthouses" } })).toBe(0);
      await declineTopicProposal(tx, editor, { ...proposal, reason: "Use Coast" });
    }));
});

describe("who proposes and decides", () => {
  it("reporters propose for their stories and those whose byline names them, and decide on none", () =>
    rolledBack(async (tx) => {
      const { reporter, colleague, editor, storyId, proposal } = await proposed(tx);
      const notFound = { code: "not-found", message: "There is no such story." };
      await expect(proposeTopic(tx, colleague, { storyId, ...named("Ships") })).rejects.toMatchObject(notFound);
      for (const decide of [acceptTopicProposal, declineTopicProposal]) {
        const input = { ...proposal, reason: "No" };
        await expect(decide(tx, reporter, input), "the proposer").rejects.toMatchObject({ code: "not-permitted" });
        await expect(decide(tx, colleague, input), "a colleague").rejects.toMatchObject(notFound);
      }
      // Where the topic is there by now, nothing is left to create, and yet to decide.
      await createTopic(tx, editor, named("Lighthouses"));
      await expect(acceptTopicProposal(tx, reporter, proposal)).rejects.toMatchObject({ code: "not-permitted" });
      const author = await aMemberWhoWrites(tx, "reporter", "Ann Lee");
      const bylines = [{ authorId: author.authorId, role: "by" as const }];
      const shared = await aDraft(tx, { bylines }, reporter);
      await proposeTopic(tx, author, { storyId: shared.storyId, ...named("Ships") });
    }));

  it("nothing is proposed twice, where there is a topic, without bound, or for a story that nobody can write in", () =>
    rolledBack(async (tx) => {
      const { reporter, editor, storyId } = await proposed(tx);
      await createTopic(tx, editor, named("Ferries"));
      for (const name of ["lighthouses", "Ferries"])
        await expect(proposeTopic(tx, reporter, { storyId, ...named(name) }), name).rejects.toMatchObject({
          ...{ code: "in-use", problems: [{ path: "name", message: "is taken" }] },
        });
      for (let n = 1; n < MAX_OPEN_PROPOSALS; n++)
        await proposeTopic(tx, reporter, { storyId, ...named(`Topic ${n}`) });
      await expect(proposeTopic(tx, reporter, { storyId, ...named("One more") })).rejects.toMatchObject({
        code: "too-large",
      });
      const killed = await aPublicStory(tx);
      await kill(tx, await aMember(tx, "administrator"), { storyId: killed.storyId, reason: "Court" });
      const late = proposeTopic(tx, editor, { storyId: killed.storyId, ...named("Ships") });
      await expect(late).rejects.toMatchObject({ code: "wrong-state" });
    }));
});
