import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/newsroom/access/actor";
import { askForLease } from "@/lib/newsroom/lease/ask-for-lease";
import { takeLease } from "@/lib/newsroom/lease/take-lease";
import type { cancelSchedule } from "@/lib/newsroom/schedule/cancel-schedule";
import { scheduleAction } from "@/lib/newsroom/schedule/schedule-action";
import { addCorrection } from "@/lib/newsroom/story/correction/add-correction";
import { liftEmbargo } from "@/lib/newsroom/story/embargo/lift-embargo";
import { setEmbargo } from "@/lib/newsroom/story/embargo/set-embargo";
import { kill } from "@/lib/newsroom/story/kill/kill";
import { submit } from "@/lib/newsroom/story/review/submit";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { deleteDraft } from "@/lib/newsroom/story/version/delete-draft";
import { saveSideDraft } from "@/lib/newsroom/story/version/save-side-draft";
import type { Tx } from "@/lib/platform/db/database";
import { inHours, type TwoDesks } from "./two-desks";

/** Who may do it, and an input with which it succeeds; what has to happen before happens here. */
export type VerbInput = (tx: Tx, desks: TwoDesks) => Promise<{ by: Actor; input: object }>;

const tabId = "tab-one-0001";
const otherTab = "tab-two-0002";
const revOf = async (tx: Tx, storyId: string) => (await tx.story.findUniqueOrThrow({ where: { id: storyId } })).rev;

const edit: VerbInput = async (_, { reporter, draft: { storyId, rev } }) => ({
  by: reporter,
  input: { storyId, rev, patch: { headline: "Ferry sinks" } },
});

const inReview: VerbInput = async (tx, { reporter, editor, draft: { storyId, rev } }) => {
  await submit(tx, reporter, { storyId, rev });
  return { by: editor, input: { storyId, rev: rev + 1, reason: "Say who" } };
};

const askedLift: VerbInput = async (tx, { editor, administrator, draft: { storyId } }) => {
  await setEmbargo(tx, editor, { storyId, until: null });
  const { requestId } = await liftEmbargo(tx, editor, { storyId, reason: "Released" });
  return { by: administrator, input: { storyId, requestId } };
};

const publication = { kind: "publish" as const, at: inHours(2), zone: "UTC" };

/** An input for each verb about one story and its text. */
export const storyInputs: Record<string, VerbInput> = {
  createStory: async (_, { reporter, sectionId }) => ({
    by: reporter,
    input: { lang: "en", sectionId, headline: "Ferry leaves" },
  }),
  beginStory: async (_, { reporter, sectionId }) => {
    const start = { lang: "en", sectionId };
    return { by: reporter, input: { storyId: randomUUID(), tabId, start, patch: { headline: "Ferry leaves" } } };
  },
  saveDraft: edit,
  saveOverConflict: edit,
  saveSideDraft: async (_, { reporter, draft: { storyId, versionId } }) => ({
    by: reporter,
    input: { storyId, baseVersionId: versionId, patch: { headline: "Aside" } },
  }),
  resolveSideDraft: async (tx, { reporter, draft: { storyId, versionId } }) => {
    const left = { storyId, baseVersionId: versionId, patch: { headline: "Aside" } };
    return { by: reporter, input: { storyId, versionId: (await saveSideDraft(tx, reporter, left)).versionId } };
  },
  restore: async (tx, { reporter, draft: { storyId, rev, versionId } }) => {
    const saved = await saveDraft(tx, reporter, { storyId, rev, patch: { headline: "Ferry sinks" }, manual: true });
    return { by: reporter, input: { storyId, rev: saved.rev, versionId } };
  },
  discardDraft: async (tx, { reporter, live: { storyId } }) => {
    const saved = await saveDraft(tx, reporter, { storyId, rev: await revOf(tx, storyId), patch: { headline: "New" } });
    return { by: reporter, input: { storyId, rev: saved.rev } };
  },
  labelVersion: async (_, { reporter, draft: { storyId, versionId } }) => ({
    by: reporter,
    input: { storyId, versionId, label: "As sent" },
  }),
  submit: async (_, { reporter, draft: { storyId, rev } }) => ({ by: reporter, input: { storyId, rev } }),
  approve: inReview,
  sendBack: inReview,
  publish: async (_, { editor, draft: { storyId, versionId } }) => ({ by: editor, input: { storyId, versionId } }),
  unpublish: async (_, { editor, live: { storyId } }) => ({ by: editor, input: { storyId } }),
  move: async (_, { editor, live: { storyId } }) => ({ by: editor, input: { storyId, slug: "elsewhere" } }),
  retract: async (_, { editor, live: { storyId } }) => ({ by: editor, input: { storyId, notice: "It was untrue." } }),
  kill: async (_, { administrator, live: { storyId } }) => ({
    by: administrator,
    input: { storyId, reason: "A court" },
  }),
  markCopyResolved: async (tx, { administrator, editor, live: { storyId } }) => {
    await kill(tx, administrator, { storyId, reason: "A court", copies: "Agency" });
    const { id: copyId } = await tx.outsideCopy.findFirstOrThrow({ where: { storyId } });
    return { by: editor, input: { storyId, copyId, isDone: true } };
  },
  deleteDraft: async (_, { reporter, draft: { storyId } }) => ({ by: reporter, input: { storyId } }),
  undeleteDraft: async (tx, { reporter, draft: { storyId } }) => {
    await deleteDraft(tx, reporter, { storyId });
    return { by: reporter, input: { storyId } };
  },
  setConfidential: async (_, { reporter, draft: { storyId } }) => ({
    by: reporter,
    input: { storyId, isConfidential: true },
  }),
  markStory: async (_, { reporter, draft: { storyId } }) => ({ by: reporter, input: { storyId, sensitive: true } }),
  addCorrection: async (_, { editor, live: { storyId } }) => ({
    by: editor,
    input: { storyId, kind: "correction", text: "The ferry left at seven." },
  }),
  amendCorrection: async (tx, { editor, live: { storyId } }) => {
    const { correctionId } = await addCorrection(tx, editor, { storyId, kind: "update", text: "It left." });
    return { by: editor, input: { storyId, correctionId, text: "It left at seven." } };
  },
  withdrawCorrection: async (tx, { administrator, live: { storyId } }) => {
    const { correctionId } = await addCorrection(tx, administrator, { storyId, kind: "update", text: "It left." });
    return { by: administrator, input: { storyId, correctionId, reason: "It did not" } };
  },
  setEmbargo: async (_, { editor, draft: { storyId } }) => ({ by: editor, input: { storyId, until: null } }),
  liftEmbargo: async (tx, { editor, draft: { storyId } }) => {
    await setEmbargo(tx, editor, { storyId, until: null });
    return { by: editor, input: { storyId, reason: "Released" } };
  },
  confirmLift: askedLift,
  declineLift: askedLift,
  scheduleAction: async (_, { editor, draft: { storyId, versionId } }) => ({
    by: editor,
    input: { storyId, versionId, ...publication },
  }),
  cancelSchedule: async (tx, { editor, draft: { storyId, versionId } }) => {
    const { actionId } = await scheduleAction(tx, editor, { storyId, versionId, ...publication });
    return { by: editor, input: { storyId, actionId } satisfies Parameters<typeof cancelSchedule>[2] };
  },
  takeLease: async (_, { reporter, draft: { storyId } }) => ({ by: reporter, input: { storyId, tabId } }),
  askForLease: async (tx, { reporter, editor, draft: { storyId } }) => {
    await takeLease(tx, editor, { storyId, tabId: otherTab });
    return { by: reporter, input: { storyId, tabId } };
  },
  answerAsk: async (tx, { reporter, editor, draft: { storyId } }) => {
    await takeLease(tx, reporter, { storyId, tabId });
    await askForLease(tx, editor, { storyId, tabId: otherTab });
    return { by: reporter, input: { storyId, tabId, give: false } };
  },
  renewLease: async (tx, { reporter, draft: { storyId } }) => {
    await takeLease(tx, reporter, { storyId, tabId });
    return { by: reporter, input: { storyId, tabId } };
  },
  releaseLease: async (tx, { reporter, draft: { storyId } }) => {
    await takeLease(tx, reporter, { storyId, tabId });
    return { by: reporter, input: { storyId, tabId } };
  },
};
