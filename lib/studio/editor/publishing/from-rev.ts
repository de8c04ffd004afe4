import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/actor";
import { lockStory } from "@/lib/newsroom/story/lock-story";
import type { Tx } from "@/lib/platform/db/database";
import { type StoryHead, storyHead } from "../story-head";

export interface Changed<Value> {
  result: Value;
  head: StoryHead;
  /** The revision before: an editor with another one has an older text and may not take this head for its own */
  wasRev: number;
}

/** The same verb, returning as well where the story stood before and stands afterwards. */
export function fromRev<Input extends { storyId: string }, Value>(
  verb: (tx: Tx, actor: Actor, input: Input) => Promise<Value>,
): (tx: Tx, actor: Actor, input: Input) => Promise<Changed<Value>> {
  return async (tx, actor, input) => {
    const isNamed = z.uuid().safeParse(input.storyId).success;
    const wasRev = isNamed ? (await lockStory(tx, input.storyId)).rev : -1;
    const result = await verb(tx, actor, input);
    return { result, head: await storyHead(tx, input.storyId), wasRev };
  };
}
