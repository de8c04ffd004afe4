import { describe, expect, it } from "vitest";
import { StoryState } from "@/prisma/generated/enums";
import { Refusal } from "../refusal";
import { advance, isPublicState, type Move, nextStates, workflow } from "./workflow";

const states = Object.values(StoryState);
const moves = Object.keys(workflow) as Move[];

describe("the workflow of a story", () => {
  it.each(moves.flatMap((move) => states.map((state) => [move, state] as const)))(
    "%s from %s follows the table",
    (move, state) => {
      const expected = nextStates(state, move);
      for (const to of states) {
        if (expected.includes(to)) expect(advance(state, move, to)).toBe(to);
        else expect(() => advance(state, move, to)).toThrow(Refusal);
      }
      if (expected.length > 0) expect(advance(state, move)).toBe(expected[0]);
      else expect(() => advance(state, move)).toThrow(Refusal);
    },
  );

  it("leads nothing out of killed", () => {
    expect(moves.filter((move) => workflow[move].killed)).toEqual([]);
  });

  it("leads out of retracted by a kill alone", () => {
    expect(moves.filter((move) => workflow[move].retracted)).toEqual(["kill"]);
  });

  it("makes a story public by publishing it alone", () => {
    const ways = moves.filter((move) =>
      states.some((from) => !isPublicState(from) && nextStates(from, move).some(isPublicState)),
    );
    expect(ways).toEqual(["publish"]);
  });
});
