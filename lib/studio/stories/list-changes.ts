import "server-only";
import { z } from "zod";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { getBrand } from "../shell/brand";
import { readDesk } from "./desk";
import { isListAsked } from "./list-parts";
import { deskStamps, rowStamps } from "./list-stamps";
import { listStories } from "./list-stories";
import { newestChange } from "./newest-change";
import { storyFilters } from "./story-filters";

export const listChangesInput = z.object({ filters: storyFilters, newest: z.string().max(40) });

interface ListChanges {
  newest: string;
  /** See list-stamps.ts */
  stamps: string[];
}

/** What a list or the desk shows by now; null where no story has changed since `newest`, which one look into an index says. */
export async function listChanges(
  actor: StaffActor,
  { filters, newest: known }: z.output<typeof listChangesInput>,
): Promise<ListChanges | null> {
  const newest = await newestChange(actor);
  if (newest === known) return null;
  if (isListAsked(filters)) return { newest, stamps: rowStamps((await listStories(actor, filters)).rows) };
  return { newest, stamps: deskStamps(await readDesk(actor, (await getBrand()).zone)) };
}
