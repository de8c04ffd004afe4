import type { Tx } from "@/lib/platform/db/database";
import type { AddressParts } from "../address/address";
import { storyPath } from "../address/address";

/** For each story an address that no other has, here or in the database: the slug gets -2, -3 … until one is free. */
export async function freePaths(tx: Tx, wishes: AddressParts[]): Promise<{ slug: string; path: string }[]> {
  const given = new Set<string>();
  const places: { slug: string; path: string }[] = [];
  let waiting = wishes.map((_, index) => index);
  for (let n = 1; waiting.length > 0; n++) {
    const tries = waiting.map((index) => ({ index, ...numbered(wishes[index] as AddressParts, n) }));
    const taken = await takenPaths(
      tx,
      tries.map((each) => each.path),
    );
    waiting = [];
    for (const { index, slug, path } of tries) {
      if (taken.has(path) || given.has(path)) waiting.push(index);
      else {
        given.add(path);
        places[index] = { slug, path };
      }
    }
  }
  return places;
}

function numbered(wish: AddressParts, n: number): { slug: string; path: string } {
  const slug = n === 1 ? wish.slug : `${wish.slug.slice(0, 74).replace(/-+$/, "")}-${n}`;
  return { slug, path: storyPath({ ...wish, slug }) };
}

async function takenPaths(tx: Tx, paths: string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ path: string }[]>`
    select path from story where path = any(${paths}) union all select path from url_alias where path = any(${paths})`;
  return new Set(rows.map((row) => row.path));
}
