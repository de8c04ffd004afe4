import "server-only";
import { Prisma } from "@/prisma/generated/client";
import type { WorkBudget } from "../fairness/work-budget";
import { readerDatabase } from "./reader-database";

/**
 * The rows of a question that a reader's page asks, as JSON; null where the database would have to work longer than a share of what is left.
 * What it worked, by its own clock, is taken from the budget.
 */
export async function inTime<Row>(budget: WorkBudget, share: number, question: Prisma.Sql): Promise<Row[] | null> {
  const left = budget.left();
  // The clock is read when the rows are there: columns are made in their order.
  const timed = Prisma.sql`
    select coalesce((select json_agg(q) from (${question}) q), '[]') as rows,
      (extract(epoch from clock_timestamp() - statement_timestamp()) * 1000)::float as spent`;
  if (left === Number.POSITIVE_INFINITY) return rowsOf(await readerDatabase().$queryRaw<Timed<Row>[]>(timed));
  const allowed = Math.floor(left * share);
  if (allowed < 1) return null;
  try {
    const [, timedRows] = await readerDatabase().$transaction([
      readerDatabase().$queryRaw`select set_config('statement_timeout', ${`${allowed}ms`}, true)`,
      readerDatabase().$queryRaw<Timed<Row>[]>(timed),
    ]);
    budget.spend(timedRows[0]?.spent ?? 0);
    return rowsOf(timedRows);
  } catch (error) {
    if (!isTimeout(error)) throw error;
    budget.spend(allowed);
    return null;
  }
}

interface Timed<Row> {
  rows: Row[];
  spent: number;
}

const rowsOf = <Row>(timed: Timed<Row>[]): Row[] => timed[0]?.rows ?? [];

// A question that finds no free connection has taken too long before it is asked.
const isTimeout = (error: unknown) =>
  /57014|statement timeout|Unable to start a transaction/.test(String((error as Error).message));
