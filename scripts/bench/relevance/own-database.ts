import { connect } from "@/lib/platform/db/connect";

/** Connection string of a new, empty database of that name on the server. */
export async function onServer(serverUrl: string, name: string): Promise<string> {
  const client = await connect(serverUrl);
  try {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
