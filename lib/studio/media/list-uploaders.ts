import "server-only";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { database } from "@/lib/platform/db/database";

/** Whose uploads the actor may ask for, by name: everybody's for those who see all pictures, else the actor's own. */
export async function listUploaders(actor: StaffActor): Promise<{ id: string; name: string }[]> {
  const where = may(actor, "picture.see") ? { media: { some: {} } } : { id: actor.id };
  return database().staff.findMany({ where, orderBy: { name: "asc" }, select: { id: true, name: true } });
}
