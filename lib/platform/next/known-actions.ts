import { readFileSync } from "node:fs";
import path from "node:path";

/** Whether a Next-Action header names a server action of the portal. */
export type IsKnownAction = (id: string) => boolean;

/** The form of every id: a byte about the arguments and a SHA-1 hash, in hex (next/dist/shared/lib/server-reference-info.js). */
export const hasActionForm: IsKnownAction = (id) => /^[0-9a-f]{42}$/.test(id);

/** Reads the ids of a build's server actions from its manifest. Throws where the build has none. */
export function actionsOfBuild(buildFolder: string): IsKnownAction {
  const file = path.join(buildFolder, "server/server-reference-manifest.json");
  const { node }: { node: Record<string, unknown> } = JSON.parse(readFileSync(file, "utf8"));
  const ids = new Set(Object.keys(node));
  if (ids.size === 0 || ![...ids].every(hasActionForm)) throw new Error(`${file} names no server actions`);
  return (id) => ids.has(id);
}
