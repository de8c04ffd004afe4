import { expect, it } from "vitest";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aBody, aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { createAuthor } from "../author/create-author";
import { renameAuthor } from "../author/rename-author";
import { createSection } from "../section/create-section";
import { describeSection } from "../section/describe-section";
import { saveSettings } from "../settings/save-settings";
import { addCorrection } from "../story/correction/add-correction";
import { amendCorrection } from "../story/correction/amend-correction";
import { withdrawCorrection } from "../story/correction/withdraw-correction";
import { setEmbargo } from "../story/embargo/set-embargo";
import { kill } from "../story/kill/kill";
import { move } from "../story/move";
import { markStory } from "../story/publication/mark-story";
import { publish } from "../story/publish";
import { retract } from "../story/retract";
import { saveDraft } from "../story/save-draft";
import { unpublish } from "../story/unpublish";
import { restore } from "../story/version/restore";
import { saveOverConflict } from "../story/version/save-over-conflict";
import { createTopic } from "../topic/create-topic";
import { renameTopic } from "../topic/rename-topic";

it("a reporter is refused by every verb that is not a reporter's, and nothing changes", () =>
  rolledBack(async (tx) => {
    const [reporter, editor] = [await aMember(tx, "reporter"), await aMember(tx, "editor")];
    const { storyId, versionId, rev } = await aDraft(tx, {}, editor);
    const live = await aPublicStory(tx);
    const section = await aSection(tx);
    const author = await createAuthor(tx, editor, { name: "Jo Doe" });
    const topic = await createTopic(tx, editor, { name: "Ferries", lang: "en" });
    const patch = { headline: "Taken over" };
    const tried = {
      saveDraft: () => saveDraft(tx, reporter, { storyId, rev, patch }),
      saveOverConflict: () => saveOverConflict(tx, reporter, { storyId, rev, patch }),
      restore: () => restore(tx, reporter, { storyId, rev, versionId }),
      publish: () => publish(tx, reporter, { storyId, versionId }),
      unpublish: () => unpublish(tx, reporter, { storyId: live.storyId }),
      move: () => move(tx, reporter, { storyId: live.storyId, rev: live.rev, slug: "elsewhere" }),
      createTopic: () => createTopic(tx, reporter, { name: "Ships", lang: "en" }),
      renameTopic: () => renameTopic(tx, reporter, { topicId: topic.topicId, names: { en: "Boats" } }),
      createAuthor: () => createAuthor(tx, reporter, { name: "Ann" }),
      renameAuthor: () => renameAuthor(tx, reporter, { authorId: author.authorId, name: "Ann" }),
      createSection: () => createSection(tx, reporter, { name: "New", lang: "en" }),
      describeSection: () => describeSection(tx, reporter, { sectionId: section.id, names: { en: "New" } }),
      saveSettings: () => saveSettings(tx, reporter, { name: "Mine" }),
    };
    const before = await tx.auditEvent.count();
    // What a reporter may not read is not there.
    const ofStories = /^(?:saveDraft|saveOverConflict|restore|publish|unpublish|move)$/;
    for (const [verb, attempt] of Object.entries(tried)) {
      const code = ofStories.test(verb) ? "not-found" : "not-permitted";
      await expect(attempt(), verb).rejects.toMatchObject({ code });
    }
    expect(await tx.auditEvent.count()).toBe(before);
  }));

it("a reporter writes own stories but changes nothing that readers see of them", () =>
  rolledBack(async (tx) => {
    const [reporter, editor] = [await aMember(tx, "reporter"), await aMember(tx, "editor")];
    const { storyId, versionId } = await aDraft(tx, {}, reporter);
    await publish(tx, editor, { storyId, versionId });
    const said = { storyId, kind: "correction", text: "It left at seven." } as const;
    const { correctionId } = await addCorrection(tx, editor, said);
    const { rev } = await tx.story.findUniqueOrThrow({ where: { id: storyId } });
    const saved = await saveDraft(tx, reporter, { storyId, rev, patch: { body: aBody("Mine alone.") } });
    const tried = {
      publish: () => publish(tx, reporter, { storyId, versionId: saved.versionId }),
      unpublish: () => unpublish(tx, reporter, { storyId }),
      move: () => move(tx, reporter, { storyId, slug: "elsewhere" }),
      retract: () => retract(tx, reporter, { storyId, notice: "It was made up." }),
      kill: () => kill(tx, reporter, { storyId, reason: "Law" }),
      addCorrection: () => addCorrection(tx, reporter, said),
      amendCorrection: () => amendCorrection(tx, reporter, { storyId, correctionId, text: "It left at eight." }),
      withdrawCorrection: () => withdrawCorrection(tx, reporter, { storyId, correctionId, reason: "It was right." }),
      markStory: () => markStory(tx, reporter, { storyId, noIndex: true }),
      setEmbargo: () => setEmbargo(tx, reporter, { storyId, until: null, isConfirmed: true }),
    };
    const before = [await tx.auditEvent.count(), await tx.outboxJob.count(), await tx.cacheTouch.count()];
    for (const [verb, attempt] of Object.entries(tried))
      await expect(attempt(), verb).rejects.toMatchObject({ code: "not-permitted" });
    expect([await tx.auditEvent.count(), await tx.outboxJob.count(), await tx.cacheTouch.count()]).toEqual(before);
  }));

it("sections are administrators', topics' and authors' names editors'", () =>
  rolledBack(async (tx) => {
    const [editor, boss] = [await aMember(tx, "editor"), await aMember(tx, "administrator")];
    await expect(createSection(tx, editor, { name: "Sea", lang: "en" })).rejects.toMatchObject({
      code: "not-permitted",
    });
    const { sectionId, slug } = await createSection(tx, boss, { name: "Sea & Shore", lang: "en" });
    expect(slug).toBe("sea-and-shore");
    await describeSection(tx, boss, { sectionId, names: { en: "Sea" }, isInMenu: false, position: 0 });
    expect(await tx.section.findUnique({ where: { id: sectionId } })).toMatchObject({
      names: { en: "Sea" },
      isInMenu: false,
    });
    for (const name of ["studio", "fr", "  "]) {
      await expect(createSection(tx, boss, { name, lang: "en" }), name).rejects.toMatchObject({
        code: "invalid-input",
      });
    }
    const first = await createAuthor(tx, editor, { name: "Ann Lee" });
    expect((await createAuthor(tx, editor, { name: "Ann Lee" })).slug).toBe(`${first.slug}-2`);
    const { topicId } = await createTopic(tx, editor, { name: "Boats", lang: "en" });
    await expect(createTopic(tx, editor, { name: "Boats", lang: "en" })).rejects.toMatchObject({ code: "in-use" });
    await renameTopic(tx, editor, { topicId, names: { en: "Ships", fr: "Navires" } });
    expect(await tx.cacheTouch.findFirst({ where: { tag: `topic:${topicId}` } })).not.toBeNull();
  }));
