import { describe, expect, test } from "vitest";
import { instantOf } from "../../instant-of";
import { languageCode } from "../../language-code";
import { storyFromLine } from "./story-from-line";

const whole = { id: 7, title: "Ferry leaves empty", body: "One.\n\nTwo.", date: "2026-01-22T08:30:00Z" };
const line = (fields: object) => storyFromLine(JSON.stringify({ ...whole, ...fields }));

describe("a line becomes a story", () => {
  test("with the fields that it has", () => {
    const fields = {
      lang: "zh-classical",
      section: "City",
      tags: "boats",
      topics: ["Harbour", "boats"],
      authors: ["Ann Lee"],
    };
    expect(line(fields)).toMatchObject({
      sourceId: "7",
      lang: "lzh",
      sectionName: "City",
      topicNames: ["Harbour", "boats"],
      authorNames: ["Ann Lee"],
      publishedAt: new Date("2026-01-22T08:30:00Z"),
    });
  });

  test("HTML is recognised, and plain text with angle brackets is not", () => {
    expect(line({ body: "<p>One.</p>" }).body.blocks).toMatchObject([{ type: "paragraph", text: [{ text: "One." }] }]);
    expect(line({ body: "[video] The gates\nrose" }).body.blocks).toMatchObject([
      { text: [{ text: "[video] The gates" }] },
      { text: [{ text: "rose" }] },
    ]);
    expect(line({ body: 'Gates.\n\n[caption width="1"]<img src="a.png" /> Open[/caption]' }).body.blocks).toMatchObject(
      [{ type: "paragraph" }, { type: "incoming-picture", caption: "Open" }],
    );
    expect(line({ body: "Gates <GLJ> rose" }).body.blocks).toMatchObject([{ text: [{ text: "Gates <GLJ> rose" }] }]);
  });

  test("without a text it is a brief", () => {
    expect(line({ body: undefined }).body.blocks).toMatchObject([{ text: [{ text: "Ferry leaves empty" }] }]);
    expect(line({ body: null, standfirst: "At six." }).body.blocks).toMatchObject([{ text: [{ text: "At six." }] }]);
  });

  test("its hash changes with anything that it says", () => {
    expect(line({}).hash).toBe(line({}).hash);
    expect(line({}).hash).not.toBe(line({ authors: ["Ann Lee"] }).hash);
  });
});

describe("a bad line names field and cause", () => {
  test.each([
    [{ title: undefined }, /^title: /],
    [{ title: " \u202e " }, /^title: must not be empty/],
    [{ title: "x".repeat(201) }, /^title: /],
    [{ date: undefined }, /^date: /],
    [{ date: "yesterday" }, /^date: must be an ISO 8601 date/],
    [{ date: "2026-02-30" }, /^date: must be an ISO 8601 date/],
    [{ date: "2999-01-01" }, /^date: must be a day between 1400 and now/],
    [{ lang: "klingon" }, /^lang: names a language that is not known: klingon/],
    [{ body: "a\0b" }, /^body: must not contain NUL/],
    [{ body: "a\ud800b" }, /^body: must not contain half of a surrogate pair/],
    [{ body: 7 }, /^body: /],
    [{ slug: "A b" }, /^slug: is not a slug/],
    [{ kind: "gossip" }, /^kind: /],
    [{ sensitive: "yes" }, /^sensitive: /],
    [{ id: null }, /^id: /],
    [{ title: undefined, date: "x" }, /title: .*; date: /],
  ])("%j", (fields, reason) => {
    expect(() => line(fields)).toThrow(reason);
  });

  test.each(["", "[1]", "{", "null", '{"id":1}x', '"text"'])("%j is not a story", (json) => {
    expect(() => storyFromLine(json)).toThrow();
  });
});

test.each([
  ["en", "en"],
  ["pt_BR", "pt-BR"],
  ["zh-yue", "yue"],
  ["be-x-old", "be-tarask"],
  ["simple", "en"],
  ["", null],
  ["english", null],
  ["xx", null],
  ["../en", null],
])("language %j is %j", (text, code) => {
  expect(languageCode(text)).toBe(code);
});

test.each([
  ["2026-01-22", "2026-01-22T12:00:00.000Z"],
  ["2026-01-22 08:30", "2026-01-22T08:30:00.000Z"],
  ["2026-01-22T08:30:00+0530", "2026-01-22T03:00:00.000Z"],
  ["1987-02-26T15:01:01.79Z", "1987-02-26T15:01:01.790Z"],
  ["22/01/2026", undefined],
  ["2026-13-01", undefined],
  ["2026-01-22T25:00", undefined],
])("date %j is %j", (text, iso) => {
  expect(instantOf(text)?.toISOString()).toBe(iso);
});
