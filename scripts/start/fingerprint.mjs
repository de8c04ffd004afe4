import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/**
 * One hash over names and contents of files and folders, of those that exist.
 * @param {string[]} roots
 * @param {(file: string) => boolean} [isMeant]
 * @returns {string}
 */
export function fingerprint(roots, isMeant = () => true) {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  for (const file of roots.flatMap(filesOf).filter(isMeant)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @returns {string[]}
 */
function filesOf(root) {
  const found = statSync(root, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [root];
  return readdirSync(root)
    .sort()
    .flatMap((name) => filesOf(path.join(root, name)));
}
