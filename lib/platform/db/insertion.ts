import "server-only";
import { Prisma } from "@/prisma/generated/client";

type Value = string | number | boolean | null | Date | Uint8Array | object;
export type Row = Record<string, Value>;

/**
 * A statement that inserts many rows, whose keys are the columns in camel case; it goes to the database as one JSON text,
 * which costs far less than a parameter for each value. All rows must have the same keys.
 */
export function insertion(table: string, rows: Row[]): Prisma.Sql {
  const columns = Object.keys(rows[0] ?? {}).map((key) => `"${snakeCase(key)}"`);
  const names = Prisma.raw(columns.join(", "));
  return Prisma.sql`insert into ${Prisma.raw(`"${table}"`)} (${names}) select ${names}
    from json_populate_recordset(null::${Prisma.raw(`"${table}"`)}, ${asJson(rows)}::json)`;
}

const snakeCase = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function asJson(rows: Row[]): string {
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), cell(value)]))),
  );
}

const cell = (value: Value) => (value instanceof Uint8Array ? `\\x${Buffer.from(value).toString("hex")}` : value);
