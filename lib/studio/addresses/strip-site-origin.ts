import "server-only";
import type { z } from "zod";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import type { addRedirectSchema } from "@/lib/newsroom/address/redirect-schema";
import type { Tx } from "@/lib/platform/db/database";
import { siteUrl } from "@/lib/platform/env";

type Input = z.input<typeof addRedirectSchema>;

/** A verb about addresses as people paste them from their browser: with the site's own name, which the verb does without. */
export function stripSiteOrigin<Value>(verb: (tx: Tx, actor: StaffActor, input: Input) => Promise<Value>) {
  return (tx: Tx, actor: StaffActor, { from, to, ...rest }: Input) =>
    verb(tx, actor, { ...rest, from: ownPath(from), to: ownPath(to) });
}

function ownPath(text: string): string {
  const { origin } = new URL(siteUrl());
  const given = String(text).trim();
  return given.toLowerCase().startsWith(`${origin}/`) ? given.slice(origin.length) : given;
}
