import type { Tx } from "@/lib/platform/db/database";
import { sentence, term } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../../access/actor";
import { Refusal } from "../../refusal";
import { bodyMediaIds } from "../body/body";
import { shownPictures } from "../version/shown-pictures";
import type { VersionContent } from "../version/version-content";

export interface Described {
  alts: Record<string, string>;
  isDecorative: boolean;
}

interface Undescribed {
  mediaId: string;
  /** Its place in the body, from 1; 0 for the lead picture */
  block: number;
}

/** The pictures of a version without alternative text that are not marked as decorative; unknown ones are passed over. */
export function missingAlts(
  content: Pick<VersionContent, "leadMediaId" | "body">,
  pictures: ReadonlyMap<string, Described>,
): Undescribed[] {
  return shownPictures(content).flatMap((mediaId, block) => {
    const picture = mediaId ? pictures.get(mediaId) : undefined;
    if (!mediaId || !picture || picture.isDecorative) return [];
    return Object.values(picture.alts).some((alt) => alt.trim() !== "") ? [] : [{ mediaId, block }];
  });
}

const MISSING = "must have alternative text, or be marked as decorative";

/**
 * Refuses `incomplete-story` where staff would make a picture public that is neither described nor marked as decorative. Imports, and
 * what was scheduled before, keep what they have.
 */
export async function expectDescribed(tx: Tx, actor: Actor, content: VersionContent): Promise<void> {
  if (actor.kind !== "staff") return;
  const ids = [...bodyMediaIds(content.body), ...(content.leadMediaId ? [content.leadMediaId] : [])];
  if (ids.length === 0) return;
  const rows = await tx.media.findMany({
    where: { id: { in: ids } },
    select: { id: true, alts: true, isDecorative: true },
  });
  const pictures = new Map(
    rows.map(({ id, alts, isDecorative }) => [id, { alts: (alts ?? {}) as Described["alts"], isDecorative }]),
  );
  const problems = missingAlts(content, pictures).map(({ block }) => ({
    path: block === 0 ? "leadMediaId" : `body.blocks.${block - 1}.mediaId`,
    message: MISSING,
  }));
  const [first] = problems;
  if (!first) return;
  const what = sentence`${term(first.path)} ${term(MISSING)}`;
  throw new Refusal("incomplete-story", sentence`The story cannot be published: ${what}.`, problems);
}
