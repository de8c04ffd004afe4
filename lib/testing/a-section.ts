import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/platform/db/database";

/** A section with an address of its own; returns its id and slug. */
export async function aSection(
  tx: Tx,
  slug = `section-${randomUUID().slice(0, 8)}`,
): Promise<{ id: string; slug: string }> {
  return tx.section.create({ data: { slug, names: { en: slug } }, select: { id: true, slug: true } });
}
