import { connect } from "@/lib/platform/db/connect";

interface TableSize {
  table: string;
  rows: number;
  megabytes: number;
  indexMegabytes: number;
  indexes: { index: string; megabytes: number }[];
}

/** The tables that grow with the stories, largest first. */
export async function measureSizes(databaseUrl: string): Promise<TableSize[]> {
  const client = await connect(databaseUrl);
  try {
    const { rows } = await client.query<TableSize>(`
      select c.relname as "table", greatest(c.reltuples, 0)::float8 as rows, pg_table_size(c.oid) / 1048576.0::float8 as megabytes,
        pg_indexes_size(c.oid) / 1048576.0::float8 as "indexMegabytes",
        coalesce((select json_agg(json_build_object('index', x.relname, 'megabytes', round(pg_relation_size(x.oid) / 1048576.0, 1))
          order by pg_relation_size(x.oid) desc) from pg_index i join pg_class x on x.oid = i.indexrelid where i.indrelid = c.oid), '[]') as indexes
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and pg_total_relation_size(c.oid) > 1048576
      order by pg_total_relation_size(c.oid) desc`);
    return rows;
  } finally {
    await client.end();
  }
}
