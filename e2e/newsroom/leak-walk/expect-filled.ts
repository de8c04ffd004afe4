import { expect } from "@playwright/test";
import type { Database } from "@/lib/platform/db/database";
import type { Hidden } from "./hidden-newsroom";

/** Columns that hold no words of anybody: names of things, digests, choices from a list. */
const WORDLESS: Record<string, string[]> = {
  story: ["lang", "path", "leads_to_path", "source_system", "source_id", "source_hash"],
  story_version: ["hash", "tab_id", "page"],
  media: ["hash", "upload_hash", "mime", "source_key"],
  embargo: ["zone", "source"],
  correction: ["kind", "severity"],
  author: ["kind"],
};

const OWNERS: Record<string, string> = {
  story: "id = any($1::uuid[])",
  story_version: "story_id = any($1::uuid[])",
  embargo: "story_id = any($1::uuid[])",
  lift_request: "embargo_id in (select id from embargo where story_id = any($1::uuid[]))",
  correction: "story_id = any($1::uuid[])",
  outside_copy: "story_id = any($1::uuid[])",
  media: "id = any($2::uuid[])",
  topic: "slug = any($3::text[])",
  author: "slug = any($3::text[])",
};

/** Fails for a column of the newsroom's tables that could hold words and has the token in no hidden story: a later one must be filled too. */
export async function expectFilled(db: Database, token: string, stories: Hidden[]): Promise<void> {
  const keys = [
    stories.map(({ storyId }) => storyId),
    stories.map(({ mediaId }) => mediaId),
    stories.map(({ topicSlug }) => topicSlug),
  ];
  const columns = await db.$queryRaw<{ table: string; column: string }[]>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = current_schema() and table_name = any(${Object.keys(OWNERS)}) and data_type in ('text', 'jsonb', 'character varying')`;
  expect(columns.length).toBeGreaterThan(20);
  const empty: string[] = [];
  for (const { table, column } of columns.filter((each) => !WORDLESS[each.table]?.includes(each.column))) {
    const rows = await db.$queryRawUnsafe<unknown[]>(
      `select 1 from "${table}" where ${OWNERS[table]} and "${column}"::text like '%' || $4 || '%'
         and ($1::uuid[], $2::uuid[], $3::text[]) is not null limit 1`,
      ...keys,
      token,
    );
    if (rows.length === 0) empty.push(`${table}.${column}`);
  }
  expect(empty, "write the token into these, in e2e/newsroom/leak-walk/hidden-newsroom.ts").toEqual([]);
}
