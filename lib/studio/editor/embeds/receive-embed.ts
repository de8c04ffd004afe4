import "server-only";
import { z } from "zod";
import { type Actor, actorStaffId } from "@/lib/newsroom/access/actor";
import { permit } from "@/lib/newsroom/access/permit";
import { parseInput } from "@/lib/newsroom/input/parse-input";
import { preparePicture } from "@/lib/newsroom/media/prepare-picture";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import { Refusal } from "@/lib/newsroom/refusal";
import { hostOf } from "@/lib/newsroom/story/body/embed/host-of";
import type { MadeEmbed } from "@/lib/newsroom/story/body/embed/made-embed";
import { MAX_ADDRESS } from "@/lib/newsroom/story/body/limits";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { FairTurns, type TurnLimits, TurnsFull } from "@/lib/platform/fairness/fair-turns";
import { FetchFault } from "@/lib/platform/http/public-fetch/fetch-fault";
import { fetchPublic } from "@/lib/platform/http/public-fetch/fetch-public";
import { processWide } from "@/lib/platform/process-wide";
import { describeEmbed, type Fetch, MAX_FETCHED_BYTES } from "./describe-embed";

/** Addresses that are asked for at once: each holds 1 MB, for seconds. */
export const EMBEDS_AT_ONCE: TurnLimits = { perUser: 2, total: 8, waitingPerUser: 10, waiting: 64 };

const turns = processWide("embeds", () => new FairTurns(EMBEDS_AT_ONCE));

const asked = z.object({ url: z.url({ protocol: /^https?$/, error: "must be a web address" }).max(MAX_ADDRESS) });

/**
 * What a web address shows, for an embed of it: asked from its site in the user's turn, its picture stored with it. `fetch` is another one in
 * tests alone. Refuses `invalid-input`, `busy`, and `not-found` where the site gives nothing, with the cause.
 */
export async function receiveEmbed(actor: Actor, input: unknown, fetch: Fetch = fetchPublic): Promise<MadeEmbed> {
  const { url } = parseInput(asked, input);
  // Its picture is stored like one that the user uploads.
  permit(actor, "picture.upload");
  try {
    return await turns.run(actorStaffId(actor) ?? actor.kind, () => fetched(actor, url, fetch));
  } catch (error) {
    if (error instanceof TurnsFull)
      throw new Refusal("busy", "Too many addresses are waiting to be looked up. Try again in a minute.");
    if (error instanceof FetchFault) throw new Refusal("not-found", causes[error.code]);
    throw error;
  }
}

const causes: Record<FetchFault["code"], string> = {
  address: "The address does not lead to a page of the public web.",
  unreachable: "The site cannot be reached.",
  timeout: "The site did not answer in time.",
  redirects: "The site sends on too often.",
  answer: "The site does not show this to others.",
  type: "The address is not that of a page.",
  size: "The site's answer is too large.",
};

async function fetched(actor: Actor, url: string, fetch: Fetch): Promise<MadeEmbed> {
  const { embed, picture } = await describeEmbed(url, fetch);
  const mediaId = picture ? await storedPoster(actor, picture, embed, fetch) : null;
  return mediaId ? { ...embed, mediaId } : embed;
}

/** The id of a stored copy; null where the picture cannot be had or used: the embed goes without it. */
async function storedPoster(actor: Actor, address: string, embed: MadeEmbed, fetch: Fetch): Promise<string | null> {
  try {
    const { bytes } = await fetch(address, { types: ["image/*"], maxBytes: MAX_FETCHED_BYTES });
    const picture = await preparePicture(bytes, actor);
    const site = hostOf(embed.url);
    const words = { isDecorative: true, credit: embed.author ? `${embed.author} / ${site}` : site, source: site };
    const { mediaId } = await inTransaction(database(), (tx) =>
      uploadPicture(tx, actor, { picture, isPoster: true, ...words }),
    );
    return mediaId;
  } catch (error) {
    if (error instanceof FetchFault || error instanceof Refusal) return null;
    throw error;
  }
}
