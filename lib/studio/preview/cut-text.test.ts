import { expect, it } from "vitest";
import { cutText } from "./cut-text";

it.each([
  ["short", 5, "short"],
  ["longer", 5, "long…"],
  ["two words", 5, "two…"],
  ["👍🏽👍🏽👍🏽", 2, "👍🏽…"],
  ["नमस्ते दुनिया", 3, "नम…"],
])("%s in %i letters is %s", (text, most, cut) => expect(cutText(text, most)).toBe(cut));
