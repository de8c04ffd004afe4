import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { type Sentence, sentence, term } from "@/lib/platform/i18n/sentence";
import { type Actor, actorStaffId } from "../access/actor";
import { may } from "../access/may";
import { permitStory, storyToBegin } from "../access/permit";
import { slugOf } from "../address/slug";
import { audit } from "../audit";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { readSettings } from "../settings/save-settings";
import { draftSchema } from "./schema";
import { expectKnown } from "./version/expect-known";
import { contentOf, edited, versionColumns } from "./version/version-content";

export const createStorySchema = draftSchema.extend({
  lang: z.string().min(2).max(35),
  sectionId: z.uuid(),
  source: z
    .object({ system: z.string().min(1).max(60), id: z.string().min(1).max(300), hash: z.string().max(64) })
    .optional(),
  translationSetId: z.uuid().optional(),
  /** See mark-story */
  sensitive: z.boolean().optional(),
  noRelated: z.boolean().optional(),
});

export interface DraftSaved {
  storyId: string;
  versionId: string;
  rev: number;
}

/**
 * Creates a draft with its first version, with the id that an open editor gave it, if one did.
 * Refuses `invalid-input`, `unknown-block`, `too-large`.
 */
export async function createStory(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof createStorySchema>,
  id?: string,
): Promise<DraftSaved> {
  const draft = parseInput(createStorySchema, input);
  permitStory(actor, "create", storyToBegin(actor));
  const before = contentOf(null);
  const content = edited(before, draft);
  await expectKnown(tx, actor, draft, { before, after: content });
  if (!may(actor, "import.stories")) {
    await expectLanguage(tx, draft.lang);
    await expectOwnOrigin(tx, actor, draft);
  }
  const story = await tx.story.create({
    data: {
      id,
      kind: draft.kind,
      lang: draft.lang,
      sectionId: draft.sectionId,
      slug: draft.slug ?? slugOf(content.headline, draft.lang),
      weight: draft.weight,
      sensitive: draft.sensitive,
      noRelated: draft.noRelated,
      createdById: actorStaffId(actor),
      translationSetId: draft.translationSetId,
      sourceSystem: draft.source?.system,
      sourceId: draft.source?.id,
      sourceHash: draft.source?.hash,
      versions: {
        create: {
          ...versionColumns(content),
          n: 1,
          createdById: actorStaffId(actor),
          source: actor.kind === "import" ? "import" : "manual",
        },
      },
    },
    include: { versions: { select: { id: true } } },
  });
  const versionId = story.versions[0]?.id ?? "";
  await tx.story.update({ where: { id: story.id }, data: { draftVersionId: versionId } });
  await audit(tx, actor, { action: "story.create", storyId: story.id, versionId, toState: "draft" });
  return { storyId: story.id, versionId, rev: story.rev };
}

/** Refuses `invalid-input` for a language that the site does not have. */
export async function expectLanguage(tx: Tx, lang: string): Promise<void> {
  const { languages } = await readSettings(tx);
  if (languages.includes(lang)) return;
  const message = sentence`must be a language of the site: ${languages.join(", ")}`;
  throw new Refusal("invalid-input", sentence`${term("lang")} ${message}.`, [{ path: "lang", message }]);
}

/** Where a story was imported from is for imports to say; a translation joins stories that the actor may see. */
async function expectOwnOrigin(
  tx: Tx,
  actor: Actor,
  { source, translationSetId }: z.output<typeof createStorySchema>,
): Promise<void> {
  const refused = (path: string, message: string | Sentence) =>
    new Refusal("invalid-input", sentence`${term(path)} ${term(message)}.`, [{ path, message }]);
  if (source) throw refused("source", "is for imports");
  if (!translationSetId) return;
  const members = await tx.story.findMany({
    where: { translationSetId },
    select: { id: true, createdById: true, authorIds: true, isConfidential: true },
  });
  if (members.some((story) => may(actor, "story.read", story))) return;
  const open = await tx.publicStory.count({ where: { id: { in: members.map(({ id }) => id) } } });
  if (open === 0) throw refused("translationSetId", "names no translations of this site");
}
