import { createHash } from "node:crypto";
import type { ShareCard } from "./card";

/** To be raised whenever the same description gives another picture. */
export const cardTemplateVersion = 12;

/**
 * Name of a card for its address: 12 hexadecimal digits that change with anything drawn.
 * @param photoHash hash of the bytes of the photo or portrait; without it their paths stand for them
 */
export function cardHash(card: ShareCard, photoHash?: string): string {
  const { photo, portrait, ...words } = card;
  const focal = [photo?.focal ?? null, portrait?.focal ?? null];
  const pictures = photoHash ?? [photo?.path ?? null, portrait?.path ?? null];
  return createHash("sha256")
    .update(JSON.stringify([cardTemplateVersion, sorted(words), focal, pictures]))
    .digest("hex")
    .slice(0, 12);
}

function sorted(value: object): unknown[] {
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, typeof part === "object" ? sorted(part) : part]);
}
