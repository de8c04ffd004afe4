import "server-only";
import type { Actor } from "@/lib/newsroom/actor";
import type { Tx } from "@/lib/platform/db/database";
import { type StoryHead, storyHead } from "./story-head";

/** The same verb, returning where the story stands afterwards as well. */
export function withHead<Input extends { storyId: string }, Value>(
  verb: (tx: Tx, actor: Actor, input: Input) => Promise<Value>,
): (tx: Tx, actor: Actor, input: Input) => Promise<{ result: Value; head: StoryHead }> {
  return async (tx, actor, input) => {
    const result = await verb(tx, actor, input);
    return { result, head: await storyHead(tx, input.storyId) };
  };
}
