import type { Client } from "pg";
import { connect } from "@/lib/platform/db/connect";

/** What belongs to one story, with the columns that name it, or a version of it. */
const grown: Record<string, string[]> = {
  story: ["id", "live_version_id", "draft_version_id"],
  story_version: ["id", "story_id", "parent_id"],
  story_topic: ["story_id"],
  story_byline: ["story_id"],
  story_search: ["story_id"],
  story_words: ["story_id"],
  story_keyword: ["story_id"],
  related_edge: ["from_id", "to_id"],
};
/** Texts that are unique among stories. */
const unique = ["path", "source_id"];
/** Tables with so many rows a story that their keys are built afterwards. */
const keyless = ["story_keyword", "related_edge"];

/**
 * Repeats the stories of a database, each time in the time before the last, until it has at least `wanted`: words are as
 * frequent as they were, neighbours in time are different stories, and none lies in the future. Ids, addresses and times differ, texts do not.
 */
export async function grow(databaseUrl: string, wanted: number): Promise<void> {
  const client = await connect(databaseUrl);
  try {
    const { rows } = await client.query<{ stories: number; days: number }>(
      "select count(*)::int as stories, extract(epoch from max(first_published_at) - min(first_published_at)) / 86400 as days from story",
    );
    const [{ stories, days } = { stories: 0, days: 0 }] = rows;
    const copies = Math.ceil(wanted / stories) - 1;
    if (!(copies > 0)) return;
    await client.query("set session_replication_role = replica");
    await client.query("set maintenance_work_mem = '1GB'");
    for (const table of Object.keys(grown)) await growTable(client, table, copies, days);
    await client.query("update vocabulary set stories = stories * $1", [copies + 1]);
    await client.query("vacuum analyze");
  } finally {
    await client.end();
  }
}

async function growTable(client: Client, table: string, copies: number, days: number): Promise<void> {
  const start = performance.now();
  const columns = await columnsOf(client, table);
  const values = columns.map(({ name, type }) => {
    if (grown[table]?.includes(name)) return `md5(${name}::text || turn)::uuid`;
    if (name === "document") return inTheMonth(`published_at - turn * interval '${days} days'`);
    if (unique.includes(name)) return `${name} || '-' || turn`;
    return type.startsWith("timestamp") ? `${name} - turn * interval '${days} days'` : name;
  });
  const later = await takeIndexes(client, table);
  await client.query(`create temp table base as select * from ${table}`);
  // A turn at a time: what belongs to one story lies together, as it does where stories come one after the other.
  for (let turn = 1; turn <= copies; turn++) {
    await client.query(
      `insert into ${table} (${columns.map(({ name }) => name).join(", ")})
       select ${values.join(", ")} from (select *, $1::int as turn from base) t`,
      [turn],
    );
  }
  await client.query("drop table base");
  for (const statement of later) await client.query(statement);
  console.log(`${table}: ${Math.round((performance.now() - start) / 1_000)} s`);
}

/** A search document with the month of another time: see lib/newsroom/search/filter-lexemes.ts. */
const inTheMonth = (time: string) =>
  `ts_delete(document, array(select lexeme from unnest(document) where lexeme like 'm:%'))
     || array_to_tsvector(array['m:' || to_char((${time}) at time zone 'UTC', 'YYYY-MM')])`;

async function columnsOf(client: Client, table: string): Promise<{ name: string; type: string }[]> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select quote_ident(column_name) as name, data_type as type from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  );
  return rows;
}

/** Drops the indexes that can be built faster afterwards; returns the statements that do so. */
async function takeIndexes(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ drop: string; make: string }>(
    `select format('alter table %I drop constraint %I', c.relname, k.conname) as drop,
       format('alter table %I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) as make
     from pg_constraint k join pg_class c on c.oid = k.conrelid where c.relname = $1 and k.contype = 'p' and $2
     union all
     select format('drop index %I', x.relname), pg_get_indexdef(i.indexrelid)
     from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
     where c.relname = $1 and not i.indisunique`,
    [table, keyless.includes(table)],
  );
  for (const { drop } of rows) await client.query(drop);
  return rows.map(({ make }) => make);
}
