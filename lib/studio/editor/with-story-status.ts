import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import { lockStory } from "@/lib/newsroom/story/lock-story";
import type { Tx } from "@/lib/platform/db/database";
import { type StoryStatus, storyStatus } from "./story-status";

export interface Changed<Value> {
  result: Value;
  head: StoryStatus;
  /** The revision before: an editor with another revision has an older text and must not adopt this status */
  previousRevision: number;
}

/** The same verb, which also returns the story's status afterwards and its revision before. */
export function withStoryStatus<Input extends { storyId: string }, Value>(
  verb: (tx: Tx, actor: Actor, input: Input) => Promise<Value>,
): (tx: Tx, actor: Actor, input: Input) => Promise<Changed<Value>> {
  return async (tx, actor, input) => {
    const isNamed = z.uuid().safeParse(input.storyId).success;
    const previousRevision = isNamed ? (await lockStory(tx, input.storyId)).rev : -1;
    const result = await verb(tx, actor, input);
    return { result, head: await storyStatus(tx, input.storyId), previousRevision };
  };
}
