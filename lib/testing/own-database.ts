import { randomUUID } from "node:crypto";
import { afterAll, inject } from "vitest";
import { connect } from "@/lib/platform/db/connect";

// Loaded before each database test file: gives it a database of its own, as DATABASE_URL, so that files run side by side.
const template = new URL(inject("emptyDatabase"));
const name = `test_${randomUUID().replaceAll("-", "")}`;
await onServer(`create database ${name} template ${template.pathname.slice(1)} strategy file_copy`);

const url = new URL(template);
url.pathname = `/${name}`;
process.env.DATABASE_URL = url.href;

afterAll(() => onServer(`drop database ${name} with (force)`));

async function onServer(statement: string): Promise<void> {
  const maintenance = new URL(template);
  maintenance.pathname = "/postgres";
  const client = await connect(maintenance.href);
  await client.query(statement).finally(() => client.end());
}
