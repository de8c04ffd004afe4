import { expect, it } from "vitest";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aDraft } from "@/lib/testing/a-story";
import { aPicture, bodyShowing } from "@/lib/testing/ids/two-desks";
import { rolledBack } from "@/lib/testing/rolled-back";
import { importActor } from "../../access/actor";
import { createStory } from "../create-story";
import { saveDraft } from "../save-draft";
import { saveSideDraft } from "./save-side-draft";

const nowhere = "0f8fad5b-d9cb-469f-a165-70867728950e";

it("names every reference of a draft that leads nowhere, and keeps the draft as it was", () =>
  rolledBack(async (tx) => {
    const { storyId, rev } = await aDraft(tx);
    const picture = { id: "m", type: "picture" as const, mediaId: nowhere, size: "text" as const };
    const patch = {
      sectionId: nowhere,
      topicIds: [nowhere],
      bylines: [{ name: "Jo Doe" }, { authorId: nowhere }],
      leadMediaId: nowhere,
      body: { schema: 1, blocks: [picture] },
    };
    await expect(saveDraft(tx, importActor, { storyId, rev, patch })).rejects.toMatchObject({
      code: "invalid-input",
      problems: [
        { path: "sectionId", message: "names no section of this site" },
        { path: "topicIds.0", message: "names no topic of this site" },
        { path: "bylines.1.authorId", message: "names no author of this site" },
        { path: "leadMediaId", message: "names no picture of this site" },
        { path: "body", message: "names no picture of this site" },
      ],
    });
    expect(await tx.story.findUnique({ where: { id: storyId } })).toMatchObject({ rev });
  }));

it("lets people begin stories in the site's languages and known sections alone", () =>
  rolledBack(async (tx) => {
    const reporter = await aMember(tx, "reporter");
    const { id: sectionId } = await aSection(tx);
    await expect(createStory(tx, reporter, { lang: "xx", sectionId })).rejects.toMatchObject({
      problems: [{ path: "lang", message: "must be a language of the site: en" }],
    });
    await expect(createStory(tx, reporter, { lang: "en", sectionId: nowhere })).rejects.toMatchObject({
      problems: [{ path: "sectionId", message: "names no section of this site" }],
    });
    expect(await createStory(tx, reporter, { lang: "en", sectionId })).toMatchObject({ rev: 0 });
  }));

it("leaves a colleague's pictures in a draft that the reporter goes on with, and lets no others in", () =>
  rolledBack(async (tx) => {
    const [reporter, editor] = [await aMember(tx, "reporter"), await aMember(tx, "editor")];
    const embargo = new Date(Date.now() + 3_600_000);
    const [lead, inside, other] = [
      await aPicture(tx, editor.id, embargo),
      await aPicture(tx, editor.id, embargo),
      await aPicture(tx, editor.id, embargo),
    ];
    const { storyId, rev } = await aDraft(tx, {}, reporter);
    const given = { leadMediaId: lead, body: bodyShowing(inside) };
    const shown = await saveDraft(tx, editor, { storyId, rev, patch: given });
    const patch = { ...given, headline: "Ferry sinks" };
    const saved = await saveDraft(tx, reporter, { storyId, rev: shown.rev, patch });
    await saveSideDraft(tx, reporter, {
      storyId,
      baseVersionId: saved.versionId,
      patch: { ...patch, standfirst: "No" },
    });
    for (const added of [{ leadMediaId: other }, { body: bodyShowing(other) }]) {
      const problems = [{ path: Object.keys(added)[0], message: "names no picture of this site" }];
      const refused = { code: "invalid-input", problems };
      await expect(saveDraft(tx, reporter, { storyId, rev: saved.rev, patch: added })).rejects.toMatchObject(refused);
      const side = saveSideDraft(tx, reporter, { storyId, baseVersionId: saved.versionId, patch: added });
      await expect(side).rejects.toMatchObject(refused);
    }
  }));

it("leaves to imports where a story comes from", () =>
  rolledBack(async (tx) => {
    const [reporter, { id: sectionId }] = [await aMember(tx, "reporter"), await aSection(tx)];
    const source = { system: "old", id: "1", hash: "" };
    await expect(createStory(tx, reporter, { lang: "en", sectionId, source })).rejects.toMatchObject({
      problems: [{ path: "source", message: "is for imports" }],
    });
  }));
