import type { Tx } from "@/lib/platform/db/database";

export interface Copy {
  storyId: string;
  copyId: string;
  likeness: number;
}

/** Remembers pairs of stories that say the same, both ways. */
export async function writeCopies(tx: Tx, copies: Copy[]): Promise<void> {
  if (copies.length === 0) return;
  const pairs = new Map(
    copies.flatMap((copy) => {
      const { storyId, copyId, likeness } = copy;
      return [
        [`${storyId} ${copyId}`, copy],
        [`${copyId} ${storyId}`, { storyId: copyId, copyId: storyId, likeness }],
      ];
    }),
  );
  await tx.storyCopy.createMany({ data: [...pairs.values()], skipDuplicates: true });
}
