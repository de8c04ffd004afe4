import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";
import { env } from "../env";

export type Database = PrismaClient;
export type Tx = Prisma.TransactionClient;

/** A client of its own pool; `statement_timeout` and the pool's limits are set by hand, as the drivers set none. */
export function openDatabase(connectionString: string, poolSize: number): Database {
  const adapter = new PrismaPg({
    connectionString,
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    application_name: "masthead",
  });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 20_000 } });
}

const shared = globalThis as typeof globalThis & { mastheadDatabase?: Database };

/** The database of this process, opened at the first use. */
export function database(): Database {
  if (!shared.mastheadDatabase) {
    const url = env().DATABASE_URL;
    if (!url) throw new Error("DATABASE_URL is not set: start the portal with `npm start`, which sets it.");
    shared.mastheadDatabase = openDatabase(url, env().DATABASE_POOL);
  }
  return shared.mastheadDatabase;
}
