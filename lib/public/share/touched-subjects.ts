import "server-only";
import { getSite } from "../site";

/** The subjects whose cards a touched cache tag of a story or an author may have changed. */
export async function touchedSubjects(tag: string): Promise<string[]> {
  const [of, id = ""] = tag.split(":");
  if (of === "story") return [id];
  const site = await getSite("-");
  return (site?.languages ?? []).map(({ lang }) => `author.${id}.${lang.toLowerCase()}`);
}
