import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { readerDatabase } from "./reader-database";

/** The rows of a question that a reader's page asks; null where the database needs more milliseconds than it may take. */
export async function inTime<Row>(milliseconds: number, question: Prisma.Sql): Promise<Row[] | null> {
  const most = Math.floor(milliseconds);
  if (most < 1) return null;
  try {
    const [, rows] = await readerDatabase().$transaction([
      readerDatabase().$queryRaw`select set_config('statement_timeout', ${`${most}ms`}, true)`,
      readerDatabase().$queryRaw<Row[]>(question),
    ]);
    return rows;
  } catch (error) {
    if (isTimeout(error)) return null;
    throw error;
  }
}

// A question that finds no free connection has taken too long before it is asked.
const isTimeout = (error: unknown) =>
  /57014|statement timeout|Unable to start a transaction/.test(String((error as Error).message));
