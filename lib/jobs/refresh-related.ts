import "server-only";
import { listsToRefresh, refreshList } from "@/lib/newsroom/related/waiting/refresh-lists";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";

/** Few at once, for this process also answers readers. */
const AT_ONCE = 20;
const MAX_A_NIGHT = 2_000;
const DAY = 86_400_000;
const FIRST_ID = "00000000-0000-0000-0000-000000000000";

/** Refills related lists that withdrawals have thinned and renews others in turn; returns how many changed. */
export async function refreshRelated(db: Database, isStopping: () => boolean = () => false): Promise<number> {
  const night = Math.floor(Date.now() / DAY);
  let [changed, afterId] = [0, FIRST_ID];
  for (let done = 0; done < MAX_A_NIGHT && !isStopping(); ) {
    const { texts, renewed } = await inTransaction(
      db,
      async (tx) => {
        const texts = await listsToRefresh(tx, night, afterId, AT_ONCE);
        let renewed = 0;
        for (const text of texts) if (await refreshList(tx, text)) renewed++;
        return { texts, renewed };
      },
      { timeout: 60_000 },
    );
    if (texts.length === 0) break;
    changed += renewed;
    done += texts.length;
    afterId = texts.at(-1)?.storyId ?? afterId;
  }
  return changed;
}
