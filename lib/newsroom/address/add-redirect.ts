import type { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { type Sentence, sentence, term } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { audit } from "../audit";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { touch } from "../touch";
import { addressTags } from "./address-tags";
import { lockPath } from "./lock-path";
import { addRedirectSchema } from "./redirect-schema";
import { redirectTarget } from "./redirect-target";

/**
 * Lets an address lead to a story or a page; redirects that led to it lead there too. Refuses `address-taken` where a page is,
 * `needs-confirmation` where the address leads to a story as an old one of it, and `invalid-input` for targets that redirectTarget refuses.
 */
export async function addRedirect(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof addRedirectSchema>,
): Promise<{ path: string }> {
  permit(actor, "redirect.add");
  const { from, to, code, isConfirmed } = parseInput(addRedirectSchema, input);
  await lockPath(tx, from);
  const target = await redirectTarget(tx, actor, from, to);
  await expectFree(tx, from, isConfirmed);
  const redirect = { ...target, code, kind: "manual" };
  await tx.urlAlias.upsert({ where: { path: from }, create: { path: from, ...redirect }, update: redirect });
  const led = { targetUrl: from, kind: { in: ["manual", "import"] } };
  const followers = await tx.urlAlias.findMany({ where: led, select: { path: true } });
  await tx.urlAlias.updateMany({ where: led, data: target });
  await audit(tx, actor, { action: "redirect.add", detail: { from, to, code } });
  await touch(tx, addressTags([from, ...followers.map(({ path }) => path)]));
  return { path: from };
}

async function expectFree(tx: Tx, path: string, isConfirmed: boolean): Promise<void> {
  const taken = (message: string | Sentence) =>
    new Refusal("address-taken", sentence`${path} ${term(message)}.`, [{ path: "from", message }]);
  if (await tx.story.findUnique({ where: { path }, select: { id: true } })) throw taken("is the address of a story");
  const [, first = "", rest] = path.split("/");
  if (!rest && (await tx.section.findUnique({ where: { slug: first } }))) throw taken("is the address of a section");
  const alias = await tx.urlAlias.findUnique({ where: { path } });
  if (alias?.kind === "section") throw taken("is a former address of a section");
  if (alias?.kind === "auto" && !isConfirmed) {
    throw new Refusal("needs-confirmation", sentence`${path} leads to a story, whose address it was.`, [
      { path: "isConfirmed", message: "must be yes for a former address of a story" },
    ]);
  }
}
