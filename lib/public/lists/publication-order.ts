import type { Prisma } from "@/prisma/generated/client";

export const newestFirst = [
  { firstPublishedAt: "desc" },
  { id: "desc" },
] satisfies Prisma.PublicStoryOrderByWithRelationInput[];

/** Condition for what comes after a position, in the form that PostgreSQL's index answers at any depth. */
export function after(position: { at: Date; id: string } | null): Prisma.PublicStoryWhereInput {
  if (!position) return {};
  return {
    firstPublishedAt: { lte: position.at },
    NOT: { firstPublishedAt: position.at, id: { gte: position.id } },
  };
}
