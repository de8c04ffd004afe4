import type { Tx } from "@/lib/platform/db/database";
import { storyTag } from "../../cache-tags";
import { touch } from "../../touch";
import { KEPT } from "../edges/edge-lists";
import { RELATED } from "../pins/shown-list";
import { previewRelated, type RelatedPreview } from "../preview-related";
import type { PublicText } from "../story-words";

/** Stories of this time are read; lists of older ones stay as they are. */
const DAYS = 60;
/** Nights after which each list has been renewed. */
const TURN = 30;

/**
 * The next stories after an id whose lists are to be written again in a night: those thinned by withdrawals, and one of thirty of
 * all, for the weights of words move with every publication.
 */
export async function listsToRefresh(tx: Tx, night: number, afterId: string, most: number): Promise<PublicText[]> {
  return tx.$queryRaw<PublicText[]>`
    select s.id::text as "storyId", s.lang, s.kind::text as kind, s.first_published_at as "publishedAt",
      v.headline, v.standfirst, v.plain_text as "plainText"
    from story_words w join public_story_row s on s.id = w.story_id join story_version v on v.id = s.live_version_id
    where w.story_id > ${afterId}::uuid and s.first_published_at > newsroom_now() - make_interval(days => ${DAYS})
      and not exists (select from related_waiting q where q.story_id = w.story_id)
      and (abs(hashtext(w.story_id::text)) % ${TURN} = ${night % TURN}
        or (select count(*) from related_edge e where e.from_id = w.story_id) < ${RELATED})
    order by w.story_id limit ${most} for update of w skip locked`;
}

/** Writes the list of a public story again; its page is touched where readers see a difference. */
export async function refreshList(tx: Tx, text: PublicText): Promise<boolean> {
  const fromId = text.storyId;
  const before = await tx.relatedEdge.findMany({ where: { fromId }, orderBy: { score: "desc" }, take: RELATED });
  const { close } = await previewRelated(tx, text, KEPT, true);
  await tx.relatedEdge.deleteMany({ where: { fromId } });
  await writeList(tx, fromId, close);
  const shown = close.slice(0, RELATED).map((each) => each.storyId);
  const isChanged = shown.join() !== before.map((edge) => edge.toId).join();
  if (isChanged) await touch(tx, [storyTag(fromId)]);
  return isChanged;
}

async function writeList(tx: Tx, fromId: string, close: RelatedPreview["close"]): Promise<void> {
  const rows = close.map(({ storyId, score, words }) => ({ fromId, toId: storyId, score, reasons: words }));
  await tx.relatedEdge.createMany({ data: rows, skipDuplicates: true });
}
