import "server-only";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/database";

/** The time, by the database's clock, that a page counts from. */
export const timeOfPage = (): Promise<Date> => databaseNow(database());
