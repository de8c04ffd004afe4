import { expect, test } from "vitest";
import type { Block } from "@/lib/newsroom/story/body/body";
import { hasTextBeyondHeadline } from "./has-text-beyond-headline";

const paragraph = (text: string): Block => ({ id: text, type: "paragraph", text: [{ text }] });
const says = (...blocks: Block[]) => hasTextBeyondHeadline({ schema: 1, blocks }, "Ferry runs late");

test("a text that is the headline again says no more than it", () => {
  expect(says(paragraph("Ferry runs late"))).toBe(false);
  expect(says(paragraph("Ferry runs late. "))).toBe(false);
  expect(says()).toBe(false);
});

test("any other word, or anything that is not a paragraph, says more", () => {
  expect(says(paragraph("Ferry runs late on Sundays"))).toBe(true);
  expect(says(paragraph("Ferry runs late."), paragraph("Again."))).toBe(true);
  expect(says(paragraph("Ferry runs late"), { id: "b", type: "divider" })).toBe(true);
});
