import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/platform/db/database";
import { consumersOf } from "./consumers";
import type { StoryEvent } from "./story-event";

/**
 * Leaves one job in the outbox for each event and consumer, which exists when and only when the transaction commits. An event that nobody
 * takes leaves none.
 */
export async function emit(tx: Tx, events: StoryEvent[]): Promise<void> {
  const data = events.flatMap((event) => {
    const eventId = randomUUID();
    const { name, ...payload } = event;
    return consumersOf(event).map((consumer) => ({ eventId, event: name, consumer, storyId: event.storyId, payload }));
  });
  if (data.length > 0) await tx.outboxJob.createMany({ data });
}
