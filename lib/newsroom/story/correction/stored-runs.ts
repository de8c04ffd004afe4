import { Prisma } from "@/prisma/generated/client";

/** Runs as their column takes them: null where there are none. */
export const storedRuns = (runs: unknown) =>
  runs === null ? Prisma.DbNull : (runs as Prisma.InputJsonValue | undefined);
