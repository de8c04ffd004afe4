import { describe, expect, it } from "vitest";
import type { StoryBody } from "../body/body";
import { contentOf } from "../version/version-content";
import { isSignificant } from "./is-significant";

const said = (text: string, more = {}) => {
  const body: StoryBody = { schema: 1, blocks: [{ id: "a", type: "paragraph", text: [{ text }] }] };
  return { ...contentOf(null), headline: "Ferry leaves empty", body, ...more };
};
const before = said("The ferry left at six with nobody on it but the pilot and a crate of lamps.");

describe("a change of what is live", () => {
  it.each([
    ["nothing", before, false],
    ["a typo", said("The ferry left at six with nobody on it but the pilot and a crate of lambs."), false],
    ["two typos far apart", said("The fery left at six with nobody on it but the pilot and a crate of lampes."), false],
    [
      "a sentence more",
      said("The ferry left at six with nobody on it but the pilot and a crate of lamps. It came back."),
      false,
    ],
    [
      "a paragraph more",
      said("The ferry left at six with nobody on it but the pilot and a crate of lamps. Nobody knows why it left."),
      true,
    ],
    ["a sentence less", said("The ferry left at six."), true],
    [
      "another headline",
      said("The ferry left at six with nobody on it but the pilot and a crate of lamps.", { headline: "Ferry leaves" }),
      true,
    ],
    ["a standfirst", { ...before, standfirst: "Nobody knows who it waited for." }, true],
  ])("of %s is significant: %s", (_, after, expected) => {
    expect(isSignificant(before, after, "en")).toBe(expected);
  });
});
