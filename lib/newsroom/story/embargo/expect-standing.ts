import type { Tx } from "@/lib/platform/db/database";
import { Refusal } from "../../refusal";
import { openLiftRequests, type StandingLiftRequest } from "./open-lift-requests";

/** The request to lift a story's embargo that somebody saw; refuses `wrong-state` when it waits for nobody any more. */
export async function expectStanding(tx: Tx, storyId: string, requestId: string): Promise<StandingLiftRequest> {
  const standing = await openLiftRequests(tx, { storyId });
  const request = standing.find((each) => each.requestId === requestId);
  if (request) return request;
  throw new Refusal("wrong-state", "That request to lift the embargo is no longer open.", [
    { path: "requestId", message: "was confirmed, declined or taken back, or ended with the embargo or the story" },
  ]);
}
