import "server-only";
import { pingHub } from "./ping-hub";
import type { OutboxHandlers } from "./run-outbox";
import { coolStory, warmStory } from "./warm-story";

/** What is done for each kind of job that transactions leave. */
export const outboxHandlers: OutboxHandlers = {
  "story-published": warmStory,
  "story-unpublished": coolStory,
  "feeds-changed": pingHub,
};
