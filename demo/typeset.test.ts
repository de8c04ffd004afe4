import { expect, it } from "vitest";
import { typeset } from "./typeset";

it.each([
  ["St Brannoc's to let its nurses choose", "St Brannoc’s to let its nurses choose"],
  ["'We put a stamp on it': thousands march", "‘We put a stamp on it’: thousands march"],
  ['It had "acted at every point", it said. "So what?"', "It had “acted at every point”, it said. “So what?”"],
  [`She said: "He called it 'ours'."`, "She said: “He called it ‘ours’.”"],
  ["ce que j'ai appris à l'arrêt « Poissonnerie »", "ce que j’ai appris à l’arrêt « Poissonnerie »"],
  [`![](vigil "In Tanner's Court") "yes"`, `![](vigil "In Tanner’s Court") “yes”`],
])("%s", (straight, set) => {
  expect(typeset(straight)).toBe(set);
});
