import type { Tx } from "@/lib/platform/db/database";
import { type Sentence, sentence, term } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../access/actor";
import { may } from "../access/may";
import { Refusal } from "../refusal";
import { readableAddress } from "./readable-address";

type RedirectTarget = { storyId: string; targetUrl: null } | { storyId: null; targetUrl: string };

const refused = (message: string | Sentence) =>
  new Refusal("invalid-input", sentence`The target ${term(message)}.`, [{ path: "to", message }]);

/**
 * What a redirect is to lead to: a story, whatever its address becomes, or a page. An address that leads on itself is replaced by where
 * it leads, so one hop always suffices. Refuses the redirect's own address, loops, and other sites without the right `redirect.external`.
 */
export async function redirectTarget(tx: Tx, actor: Actor, from: string, to: string): Promise<RedirectTarget> {
  const path = readableAddress(to);
  if (path === null) return elsewhere(actor, to);
  if (path === from) throw refused("is the redirect's own address");
  const [page = ""] = path.split("?");
  const next =
    (await tx.urlAlias.findUnique({ where: { path } })) ?? (await tx.urlAlias.findUnique({ where: { path: page } }));
  const story = await tx.story.findUnique({ where: { path: page }, select: { id: true } });
  if (story && next?.path !== path) return { storyId: story.id, targetUrl: null };
  if (next?.storyId) return { storyId: next.storyId, targetUrl: null };
  if (next?.targetUrl === from) throw refused("leads back here: that would be a loop");
  return { storyId: null, targetUrl: next?.targetUrl ?? path };
}

function elsewhere(actor: Actor, to: string): RedirectTarget {
  if (!/^https?:\/\//i.test(to) || !URL.canParse(to))
    throw refused("must be a path of this site, or an http(s) address");
  if (!may(actor, "redirect.addToOtherSite"))
    throw refused("is another site's: only administrators may lead readers away");
  const url = new URL(to);
  if (url.username || url.password) throw refused("must not hold a password");
  return { storyId: null, targetUrl: url.href };
}
