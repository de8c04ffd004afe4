import { readFileSync } from "node:fs";
import { parseSync } from "oxc-parser";
import { sizes } from "./sizes";

// npm run sizes [-- FOLDER]: figures of this working copy, or of another one, such as an earlier commit's.
const [folder] = process.argv.slice(2);
if (folder) process.chdir(folder);
// What it reads is named when it loads.
const { readHouse } = await import("../read-house");

/** Lines that hold a comment or a part of one. */
function commentLines(file: string): number {
  const text = readFileSync(file, "utf8");
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const { comments } = parseSync(file, text);
  return new Set(
    comments.flatMap(({ start, end }) => {
      const first = lineAt(start);
      return Array.from({ length: lineAt(end) - first + 1 }, (_, index) => first + index);
    }),
  ).size;
}

const house = readHouse();
const { twoWayPairs, ...figures } = sizes(house);
const comments = [...house.files.keys()].reduce((sum, file) => sum + commentLines(file), 0);
for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(21)} ${value}`);
console.log(`${"commentShare".padEnd(21)} ${((100 * comments) / figures.lines).toFixed(1)} %`);
console.log(`${"twoWayPairs".padEnd(21)} ${twoWayPairs.length}`);
for (const pair of twoWayPairs) console.log(`  ${pair}`);
