import { readHouse } from "./read-house";
import { rules } from "./rules";

const house = readHouse();
let found = 0;
for (const { name, why, find } of rules) {
  const violations = find(house);
  if (violations.length === 0) continue;
  found += violations.length;
  console.error(`\n${name}: ${why}`);
  for (const { file, line, what } of violations) console.error(`  ${file}${line ? `:${line}` : ""} ${what}`);
}
console.log(`${found ? "\n" : ""}${house.files.size} files, ${rules.length} rules, ${found} violations`);
process.exitCode = found > 0 ? 1 : 0;
