import { randomUUID } from "node:crypto";
import type { Actor, StaffActor } from "@/lib/newsroom/access/actor";
import { takeLease } from "@/lib/newsroom/lease/take-lease";
import { beginStoryline } from "@/lib/newsroom/related/storyline/begin-storyline";
import { scheduleAction } from "@/lib/newsroom/schedule/schedule-action";
import { promote } from "@/lib/newsroom/search/promote";
import { saveSettings } from "@/lib/newsroom/settings/save-settings";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import { startSession } from "@/lib/newsroom/staff/start-session";
import { addCorrection } from "@/lib/newsroom/story/correction/add-correction";
import { liftEmbargo } from "@/lib/newsroom/story/embargo/lift-embargo";
import { setEmbargo } from "@/lib/newsroom/story/embargo/set-embargo";
import { kill } from "@/lib/newsroom/story/kill/kill";
import { publish } from "@/lib/newsroom/story/publish";
import { proposeTopic } from "@/lib/newsroom/topic/proposal/propose-topic";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "../a-member";
import { aSection } from "../a-section";
import { aBody, aDraft, type StoryFields } from "../a-story";

type Member = StaffActor;

const PASSWORD = "lantern-harbour-seven";
export const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

/** A text with a paragraph and a picture. */
export const bodyShowing = (mediaId: string) => ({
  schema: 1,
  blocks: [...aBody().blocks, { id: "p", type: "picture", mediaId, size: "text" }],
});

/** A picture's row without its file. */
export async function aPicture(tx: Tx, createdById: string | null, embargoUntil: Date | null = null): Promise<string> {
  const size = { mime: "image/jpeg", width: 60, height: 40, bytes: 1_000 };
  const said = { originalName: "a.jpg", alts: { en: "A crate of lamps" } };
  const data = { hash: randomUUID(), ...said, ...size, createdById, embargoUntil };
  return (await tx.media.create({ data })).id;
}

export type TwoDesks = Awaited<ReturnType<typeof twoDesks>>;

/** A reporter with an own draft and an own public story, an editor, an administrator, and a colleague with what the reporter may not see. */
export async function twoDesks(tx: Tx) {
  const [editor, administrator, colleague] = [
    await aMember(tx, "editor"),
    await aMember(tx, "administrator"),
    await aMember(tx, "reporter"),
  ];
  const account = { email: `${randomUUID()}@example.org`, name: "Rosa", role: "reporter" as const, password: PASSWORD };
  const { staffId } = await createStaff(tx, administrator, account);
  const reporter: Member = { kind: "staff", id: staffId, role: "reporter" };
  await saveSettings(tx, administrator, { requireTwo: true });
  const sectionId = (await aSection(tx)).id;
  const [topic, author] = [randomUUID(), randomUUID()];
  await tx.topic.create({ data: { id: topic, slug: topic, names: { en: "Ferries" } } });
  await tx.author.create({ data: { id: author, slug: author, name: "Ann Lee", sortName: "Lee, Ann" } });
  const publicStory = async (actor: Actor, fields: StoryFields = {}) => {
    const draft = await aDraft(tx, { sectionId, ...fields }, actor);
    await publish(tx, editor, draft);
    return draft;
  };
  const session = (actor: Member) => startSession(tx, actor.id, { userAgent: "test", days: 1 });
  return {
    ...{ editor, administrator, reporter, colleague, sectionId, topic, author },
    picture: await aPicture(tx, reporter.id),
    session: await session(reporter),
    draft: await aDraft(tx, { sectionId }, reporter),
    live: await publicStory(reporter),
    hidden: await hiddenThings(tx, { editor, administrator, colleague, sectionId }, publicStory, session),
  };
}

type Desk = Record<"editor" | "administrator" | "colleague", Member> & { sectionId: string };

async function hiddenThings(
  tx: Tx,
  { editor, administrator, colleague, sectionId }: Desk,
  publicStory: (actor: Actor, fields?: StoryFields) => Promise<{ storyId: string; versionId: string }>,
  session: (actor: Member) => Promise<string>,
) {
  const embargoed = await aPicture(tx, colleague.id, new Date(Date.now() + 3_600_000));
  const [ofDraft, ofKilled, unused] = [
    await aPicture(tx, colleague.id),
    await aPicture(tx, colleague.id),
    await aPicture(tx, editor.id),
  ];
  const translationSetId = randomUUID();
  const draft = await aDraft(tx, { sectionId, leadMediaId: ofDraft, body: bodyShowing(embargoed) }, colleague);
  await tx.story.update({ where: { id: draft.storyId }, data: { translationSetId } });
  await takeLease(tx, colleague, { storyId: draft.storyId, tabId: "tab-hidden-1" });
  const live = await publicStory(colleague);
  const killed = await publicStory(colleague, { leadMediaId: ofKilled });
  await kill(tx, administrator, { storyId: killed.storyId, reason: "A court", copies: "Agency" });
  const copy = await tx.outsideCopy.findFirstOrThrow({ where: { storyId: killed.storyId } });
  const correction = { storyId: live.storyId, kind: "correction" as const, text: "The ferry left at seven." };
  const promised = await aDraft(tx, { sectionId }, colleague);
  const at = { kind: "publish" as const, at: inHours(2), zone: "UTC" };
  const held = await aDraft(tx, { sectionId }, colleague);
  await setEmbargo(tx, editor, { storyId: held.storyId, until: null });
  const { requestId } = await liftEmbargo(tx, editor, { storyId: held.storyId, reason: "Released" });
  return {
    story: [draft.storyId, live.storyId, killed.storyId],
    version: [draft.versionId, live.versionId, killed.versionId],
    picture: [ofDraft, ofKilled, unused, embargoed],
    correction: [(await addCorrection(tx, editor, correction)).correctionId],
    request: [requestId ?? ""],
    scheduled: [(await scheduleAction(tx, editor, { ...promised, ...at })).actionId],
    copy: [copy.id],
    proposal: [
      (await proposeTopic(tx, colleague, { storyId: draft.storyId, name: "Lamp oil", lang: "en" })).proposalId,
    ],
    staff: [colleague.id],
    session: [await session(colleague)],
    promotion: [(await promote(tx, editor, { storyId: live.storyId, query: "ferry" })).id],
    storyline: [(await beginStoryline(tx, editor, { kind: "series", lang: "en", title: "Ferries" })).storylineId],
    translations: [translationSetId],
  };
}
