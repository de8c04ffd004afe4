import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";
import { env } from "../env";

export type Database = PrismaClient;
export type Tx = Prisma.TransactionClient;

/** A client of its own pool; `statement_timeout` and the pool's limits are set by hand, as the drivers set none. */
export function openDatabase(connectionString: string, poolSize: number, name = "masthead"): Database {
  const adapter = new PrismaPg({
    connectionString,
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    application_name: name,
    // A script that is done does not wait for its idle connections.
    allowExitOnIdle: true,
  });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 20_000 } });
}

/** How many of a process's connections the newsroom may hold, and how many readers' pages: a flood of one leaves the other its own. */
export function poolShares(total: number): { newsroom: number; readers: number } {
  const newsroom = Math.floor(total / 2);
  return { newsroom, readers: total - newsroom };
}

const shared = globalThis as typeof globalThis & { mastheadDatabase?: Database };

/** The database of this process as the newsroom uses it, opened at the first use. */
export function database(): Database {
  if (!shared.mastheadDatabase) {
    const url = env().DATABASE_URL;
    if (!url) throw new Error("DATABASE_URL is not set: start the portal with `npm start`, which sets it.");
    shared.mastheadDatabase = openDatabase(url, poolShares(env().DATABASE_POOL).newsroom);
  }
  return shared.mastheadDatabase;
}
