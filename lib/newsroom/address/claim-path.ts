import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import type { CacheTag } from "../cache-tags";
import { addressTag } from "../cache-tags";
import { Refusal } from "../refusal";
import { lockPath } from "./lock-path";

interface Claim {
  storyId: string;
  /** The address that it has */
  from: string | null;
  to: string;
  /** Yes to an address that leads to another story as an old one of that: it will lead there no more */
  isConfirmed: boolean;
}

/**
 * Gives a story an address: the one that it leaves becomes an alias to the story itself, so one hop always suffices.
 * Refuses what expectClaimable refuses. Returns the cache tags of addresses that changed.
 */
export async function claimPath(tx: Tx, claim: Claim): Promise<CacheTag[]> {
  const { storyId, from, to } = claim;
  if (from === to) return [];
  await lockPath(tx, to);
  await expectClaimable(tx, claim);
  await tx.urlAlias.deleteMany({ where: { path: to } });
  if (from) await tx.urlAlias.create({ data: { path: from, storyId, code: 301, kind: "auto" } });
  return [from, to].flatMap((path) => (path ? [addressTag(path)] : []));
}

/**
 * Refuses `address-taken`, with a slug that is free, where another story is or somebody made a redirect, and `needs-confirmation`
 * where another story was: its old address yields to the new one, after a yes.
 */
export async function expectClaimable(tx: Tx, { storyId, to, isConfirmed }: Omit<Claim, "from">): Promise<void> {
  const holder = await tx.story.findUnique({ where: { path: to }, select: { id: true } });
  const alias = await tx.urlAlias.findUnique({ where: { path: to } });
  const isFormer = alias?.kind === "auto" && alias.storyId !== null;
  if ((!holder || holder.id === storyId) && (!alias || alias.storyId === storyId || (isFormer && isConfirmed))) return;
  const suggestion = await freeSlug(tx, to);
  if (!holder && isFormer) {
    throw new Refusal(
      "needs-confirmation",
      sentence`${to} leads to another story, whose address it was. It would lead there no more. The slug ${suggestion} is free.`,
      [{ path: "isConfirmed", message: "must be yes for a former address of another story", suggestion }],
    );
  }
  throw new Refusal(
    "address-taken",
    sentence`The address ${to} belongs to another story. The slug ${suggestion} is free.`,
    [{ path: "slug", message: "is taken on that day", suggestion }],
  );
}

async function freeSlug(tx: Tx, path: string): Promise<string> {
  const place = path.slice(0, path.lastIndexOf("/") + 1);
  const slug = path.slice(place.length).slice(0, 74).replace(/-+$/, "");
  const numbered = Array.from({ length: 50 }, (_, index) => `${slug}-${index + 2}`);
  const paths = numbered.map((each) => place + each);
  const taken = new Set(
    [
      ...(await tx.story.findMany({ where: { path: { in: paths } }, select: { path: true } })),
      ...(await tx.urlAlias.findMany({ where: { path: { in: paths } }, select: { path: true } })),
    ].map((row) => row.path),
  );
  return numbered.find((each) => !taken.has(place + each)) ?? `${slug}-${randomUUID().slice(0, 5)}`;
}
