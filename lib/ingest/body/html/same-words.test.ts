import { expect, test } from "vitest";
import { bodyText } from "@/lib/newsroom/story/body/body";
import { parseBody } from "@/lib/newsroom/story/body/body-schema";
import { randomHtml } from "@/lib/testing/editor/random-html";
import { seededRandom } from "@/lib/testing/power-cut/seeded-random";
import { storedBody } from "../stored-body";
import { htmlToBody } from "./html-to-body";

const DOCUMENTS = 100;
const MEDIA = "018f4a54-5d5c-7c6e-8f00-000000000000";

const wordsOf = (text: string) => text.match(/[a-z]+\d+x/g) ?? [];

test("every word that readers of HTML see is in the story as a word of its own, and every other one in the report", () => {
  for (let seed = 1; seed <= DOCUMENTS; seed++) {
    const { html, shown, leftOut } = randomHtml(seededRandom(seed));
    const { body, changes } = htmlToBody(html);
    const text = bodyText(parseBody(storedBody(body, () => MEDIA)));
    const reported = changes.map(({ detail = "" }) => detail).join(" ");
    expect(wordsOf(text).toSorted(), `document ${seed}:\n${html}`).toEqual(shown.toSorted());
    expect(
      leftOut.filter((word) => !reported.includes(word)),
      `document ${seed}:\n${html}`,
    ).toEqual([]);
    // What only separates shows that no words were joined or changed.
    expect(text.replace(/[a-z]+\d+x/g, "").replace(/[\s,—]|v\.example/g, ""), `document ${seed}`).toBe("");
  }
});

test("words stay in their order where no caption or quote is in between", () => {
  const seeds = Array.from({ length: DOCUMENTS }, (_, index) => index + 1);
  const documents = seeds.map((seed) => randomHtml(seededRandom(seed)));
  const plain = documents.filter(({ html }) => !/<(?:ul|ol|figure|img|table|blockquote|details)|\[caption/.test(html));
  expect(plain.length).toBeGreaterThan(5);
  for (const { html, shown } of plain) {
    const { body } = htmlToBody(html);
    expect(wordsOf(bodyText(storedBody(body, () => MEDIA))), html).toEqual(shown);
  }
});
