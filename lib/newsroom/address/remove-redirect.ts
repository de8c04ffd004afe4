import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { audit } from "../audit";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { touch } from "../touch";
import { addressTags } from "./address-tags";

export const removeRedirectSchema = z.object({ path: z.string().min(1).max(4_096) });

/** Takes a redirect away that somebody made or an import brought; former addresses of stories and sections stay. */
export async function removeRedirect(tx: Tx, actor: Actor, input: z.input<typeof removeRedirectSchema>): Promise<void> {
  permit(actor, "redirect.remove");
  const { path } = parseInput(removeRedirectSchema, input);
  const alias = await tx.urlAlias.findUnique({ where: { path } });
  if (!alias) throw new Refusal("not-found", "There is no such redirect.");
  if (alias.kind !== "manual" && alias.kind !== "import")
    throw new Refusal("wrong-state", "A former address stays as long as its target.");
  await tx.urlAlias.delete({ where: { path } });
  const detail = { from: path, to: alias.targetUrl ?? alias.storyId, code: alias.code };
  await audit(tx, actor, { action: "redirect.remove", detail });
  await touch(tx, addressTags([path]));
}
