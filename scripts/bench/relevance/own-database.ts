import { connect } from "@/lib/platform/db/connect";
import type { Collection } from "./collection";

const nameOf = (collection: Collection) => `relevance_${collection.label.replaceAll("-", "_")}`;
const markOf = ({ data, oneByOne }: Collection) =>
  `imported from ${data}${oneByOne > 0 ? `, ${oneByOne} one by one` : ""}`;

/** Connection string of a collection's database on the server: the one that an earlier run has filled, or a new, empty one. */
export async function databaseFor(
  serverUrl: string,
  collection: Collection,
): Promise<{ url: string; isImported: boolean }> {
  const name = nameOf(collection);
  const client = await connect(serverUrl);
  try {
    const { rows } = await client.query<{ mark: string | null }>(
      "select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1",
      [name],
    );
    const isImported = rows[0]?.mark === markOf(collection);
    if (!isImported) {
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name}`);
    }
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    return { url: url.href, isImported };
  } finally {
    await client.end();
  }
}

/** Notes that the database has all of the collection, for the next run. */
export async function markImported(serverUrl: string, collection: Collection): Promise<void> {
  const client = await connect(serverUrl);
  const mark = client.escapeLiteral(markOf(collection));
  await client.query(`comment on database ${nameOf(collection)} is ${mark}`).finally(() => client.end());
}
