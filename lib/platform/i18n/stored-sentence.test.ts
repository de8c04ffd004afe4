import { expect, it } from "vitest";
import { sentence, term } from "./sentence";
import { fromStoredSentence, toStoredSentence } from "./stored-sentence";

it("brings a sentence back with its values and the sentences within it", () => {
  const stated = sentence`A story that is ${term("killed")} does not allow ${3} times: ${sentence`the move ${"x {0}"}`}.`;
  const back = fromStoredSentence(JSON.parse(JSON.stringify(toStoredSentence(stated))));
  expect(back).toEqual(stated);
  expect(String(fromStoredSentence(toStoredSentence("plain words")))).toBe("plain words");
});

it.each([null, "text", { template: 1, values: [] }, { template: "a", values: [null] }])("takes no %j", (json) => {
  expect(fromStoredSentence(json)).toBeNull();
});
