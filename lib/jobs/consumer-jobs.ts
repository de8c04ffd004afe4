import "server-only";
import type { ConsumerName } from "@/lib/newsroom/events/consumers";
import type { Database } from "@/lib/platform/db/database";
import { type ConsumerList, consumerList } from "./on/consumer-list";
import { runConsumer } from "./run-consumer";

interface ConsumerJob {
  name: ConsumerName;
  run: (db: Database, isStopping?: () => boolean) => Promise<number>;
}

const jobOf = <Name extends ConsumerName>(name: Name, list: ConsumerList): ConsumerJob => ({
  name,
  run: (db, isStopping) => runConsumer(db, name, list[name], isStopping),
});

/** A job for each consumer: one that waits for something, such as a hub that does not answer, holds up no other. */
export const consumerJobs = (list: ConsumerList = consumerList): ConsumerJob[] =>
  (Object.keys(list) as ConsumerName[]).map((name) => jobOf(name, list));
