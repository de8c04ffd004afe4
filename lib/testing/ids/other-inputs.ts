import { pinRelated } from "@/lib/newsroom/related/pins/pin-related";
import { beginStoryline } from "@/lib/newsroom/related/storyline/begin-storyline";
import { joinStoryline } from "@/lib/newsroom/related/storyline/join-storyline";
import { promote } from "@/lib/newsroom/search/promote";
import { proposeTopic } from "@/lib/newsroom/topic/proposal/propose-topic";
import type { Tx } from "@/lib/platform/db/database";
import type { VerbInput } from "./story-inputs";
import { inHours, type TwoDesks } from "./two-desks";

const series = { kind: "series" as const, lang: "en", title: "Boats" };

async function aSeries(tx: Tx, { editor, live: { storyId } }: TwoDesks) {
  const { storylineId } = await beginStoryline(tx, editor, series);
  await joinStoryline(tx, editor, { storylineId, storyId });
  return { storylineId, storyId };
}

const ofSeries =
  (more: object): VerbInput =>
  async (tx, desks) => ({ by: desks.editor, input: { storylineId: (await aSeries(tx, desks)).storylineId, ...more } });
const partOfSeries: VerbInput = async (tx, desks) => ({ by: desks.editor, input: await aSeries(tx, desks) });

const related: VerbInput = async (_, { editor, draft, live }) => ({
  by: editor,
  input: { storyId: draft.storyId, otherId: live.storyId },
});

const ofAccount: VerbInput = async (_, { administrator, colleague }) => ({
  by: administrator,
  input: { staffId: colleague.id },
});

const proposed: VerbInput = async (tx, { reporter, editor, draft: { storyId } }) => {
  const { proposalId } = await proposeTopic(tx, reporter, { storyId, name: "Lighthouses", lang: "en" });
  return { by: editor, input: { storyId, proposalId, reason: "Too narrow" } };
};

/** An input for each verb that is not about one story's text. */
export const otherInputs: Record<string, VerbInput> = {
  pinRelated: related,
  hideRelated: related,
  releaseRelated: async (tx, desks) => {
    const { by, input } = await related(tx, desks);
    await pinRelated(tx, by, input as Parameters<typeof pinRelated>[2]);
    return { by, input };
  },
  renameStoryline: ofSeries({ title: "Ships" }),
  endStoryline: ofSeries({}),
  joinStoryline: partOfSeries,
  leaveStoryline: partOfSeries,
  promote: async (_, { editor, live: { storyId } }) => ({ by: editor, input: { storyId, query: "lighthouse" } }),
  endPromotion: async (tx, { editor, live: { storyId } }) => ({
    by: editor,
    input: await promote(tx, editor, { storyId, query: "lighthouse" }),
  }),
  editMedia: async (_, { reporter, picture }) => ({ by: reporter, input: { mediaId: picture, credit: "Rosa" } }),
  deleteMedia: async (_, { reporter, picture }) => ({ by: reporter, input: { mediaId: picture } }),
  embargoMedia: async (_, { editor, picture }) => ({ by: editor, input: { mediaId: picture, until: inHours(1) } }),
  proposeTopic: async (_, { reporter, draft: { storyId } }) => ({
    by: reporter,
    input: { storyId, name: "Lighthouses", lang: "en" },
  }),
  acceptTopicProposal: proposed,
  declineTopicProposal: proposed,
  withdrawTopicProposal: async (tx, desk) => ({ ...(await proposed(tx, desk)), by: desk.reporter }),
  renameTopic: async (_, { editor, topic }) => ({ by: editor, input: { topicId: topic, names: { en: "Ships" } } }),
  renameAuthor: async (_, { editor, author }) => ({ by: editor, input: { authorId: author, name: "Ann Low" } }),
  describeSection: async (_, { administrator, sectionId }) => ({
    by: administrator,
    input: { sectionId, names: { en: "Sea" } },
  }),
  renameSection: async (_, { administrator, sectionId }) => ({
    by: administrator,
    input: { sectionId, slug: "shore" },
  }),
  changeRole: async (_, { administrator, colleague }) => ({
    by: administrator,
    input: { staffId: colleague.id, role: "editor" },
  }),
  linkAuthor: async (_, { administrator, colleague, author }) => ({
    by: administrator,
    input: { staffId: colleague.id, authorId: author },
  }),
  disableStaff: ofAccount,
  enableStaff: ofAccount,
  resetPassword: ofAccount,
  revokeAllSessions: async (_, { reporter }) => ({ by: reporter, input: { staffId: reporter.id } }),
  revokeSession: async (_, { reporter, session }) => ({ by: reporter, input: { sessionId: session } }),
};
