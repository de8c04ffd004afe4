import type { Tx } from "@/lib/platform/db/database";
import { sentence, term } from "@/lib/platform/i18n/sentence";
import { Refusal, type StatedProblem } from "../../refusal";
import { bodyMediaIds, type StoryBody } from "../../story/body/body";

interface Shown {
  leadMediaId: string | null;
  body: unknown;
}

/**
 * Refuses `embargo-conflict` with each place of a version that shows a picture whose own embargo holds at an instant of the database's
 * clock (now, when none is given), and with its end. The pictures are locked: no embargo is set on them before this commits.
 */
export async function expectFreePictures(tx: Tx, version: Shown, at?: Date): Promise<void> {
  const body = version.body as StoryBody;
  const ids = [...(version.leadMediaId ? [version.leadMediaId] : []), ...bodyMediaIds(body)];
  if (ids.length === 0) return;
  const rows = await tx.$queryRaw<{ id: string; until: Date | null; isHeld: boolean }[]>`
    select id, embargo_until as until, coalesce(embargo_until > coalesce(${at ?? null}::timestamptz, newsroom_now()), false) as "isHeld"
    from media where id = any(${ids}::uuid[]) order by id for share`;
  const ends = new Map(rows.flatMap(({ id, until, isHeld }) => (until && isHeld ? [[id, until] as const] : [])));
  const problems = picturePlaces(version.leadMediaId, body).flatMap(({ path, mediaId }): StatedProblem[] => {
    const until = ends.get(mediaId);
    return until ? [{ path, message: sentence`shows a picture under embargo until ${until.toISOString()}` }] : [];
  });
  const [first] = problems;
  if (first) throw new Refusal("embargo-conflict", sentence`The story ${term(first.message)}.`, problems);
}

function picturePlaces(leadMediaId: string | null, body: StoryBody): { path: string; mediaId: string }[] {
  const inBody = body.blocks.flatMap((block, index) =>
    block.type === "picture" ? [{ path: `body.blocks.${index}.mediaId`, mediaId: block.mediaId }] : [],
  );
  return leadMediaId ? [{ path: "leadMediaId", mediaId: leadMediaId }, ...inBody] : inBody;
}
