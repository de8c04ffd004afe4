import { expect, test } from "vitest";
import { parseBody } from "../body-schema";
import { madeEmbed } from "./made-embed";

test("an address alone is called by its site, in its one spelling", () => {
  expect(madeEmbed("//youtu.be/dQw4w9WgXcQ")).toEqual({
    url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    title: "YouTube",
  });
  expect(madeEmbed(" https://www.example.org/a ")).toEqual({ url: "https://www.example.org/a", title: "example.org" });
  for (const address of ["javascript:alert(1)", "/city", "", `https://example.org/${"a".repeat(2_000)}`])
    expect(madeEmbed(address)).toBeNull();
});

test("what a site says is cut to what a story may hold", () => {
  const long = "word ".repeat(2_000);
  const known = { title: long, author: `${long}\0`, quote: `${long}\n\0${long}`, postedOn: "2026-11-20", ratio: 1.5 };
  const made = madeEmbed("https://example.org/a", known);
  const [block] = parseBody({ schema: 1, blocks: [{ id: "a", type: "embed", ...made }] }).blocks;
  expect(block).toMatchObject({ postedOn: "2026-11-20", ratio: 1.5 });
  expect(made?.title).toMatch(/^word word .*…$/);
});
