import type { Tx } from "@/lib/platform/db/database";
import { isLanguagePrefix } from "@/lib/platform/i18n/language-prefix";
import { type Sentence, sentence, term } from "@/lib/platform/i18n/sentence";
import { Refusal } from "../../refusal";
import { isPublicState } from "../workflow";

interface Destination {
  leadsToStoryId: string | null;
  leadsToPath: string | null;
}

const refused = (message: string | Sentence) =>
  new Refusal("invalid-input", sentence`The address ${term(message)}.`, [{ path: "leadsTo", message }]);

/**
 * Where an unpublished story's readers are sent: to another public story itself, wherever that moves, or to a front of the site.
 * Null leads nowhere. Refuses `invalid-input` for other sites, for what is not there, and for the story itself.
 */
export async function findDestination(tx: Tx, storyId: string, address: string | null): Promise<Destination> {
  if (!address) return { leadsToStoryId: null, leadsToPath: null };
  const path = pathOnSite(address);
  const story = await tx.story.findFirst({ where: { OR: [{ path }, { aliases: { some: { path } } }] } });
  if (story?.id === storyId) throw refused("leads back to this story");
  if (story && !isPublicState(story.state)) throw refused("belongs to a story that is not public");
  if (story) return { leadsToStoryId: story.id, leadsToPath: null };
  if (!(await isFront(tx, path))) throw refused("is no story, section, topic or author of this site");
  return { leadsToStoryId: null, leadsToPath: path };
}

function pathOnSite(address: string): string {
  const site = "https://site.invalid";
  const url = URL.canParse(address, site) ? new URL(address, site) : null;
  if (!address.startsWith("/") || url?.origin !== site)
    throw refused("is not on this site: give its path, such as /city");
  return url.pathname.length > 1 ? url.pathname.replace(/\/+$/, "") : url.pathname;
}

async function isFront(tx: Tx, path: string): Promise<boolean> {
  const [, ...parts] = path.split("/");
  if (parts[0] && isLanguagePrefix(parts[0])) parts.shift();
  const [first = "", second, ...more] = parts;
  if (first === "" && second === undefined) return true;
  const slug = second ?? first;
  if (more.length > 0) return false;
  if (second === undefined) return (await tx.section.count({ where: { slug } })) > 0;
  if (first === "topic") return (await tx.topic.count({ where: { slug } })) > 0;
  return first === "author" && (await tx.author.count({ where: { slug } })) > 0;
}
