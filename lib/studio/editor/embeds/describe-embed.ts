import "server-only";
import { Refusal } from "@/lib/newsroom/refusal";
import { findEmbed } from "@/lib/newsroom/story/body/embed/find-embed";
import { type MadeEmbed, madeEmbed } from "@/lib/newsroom/story/body/embed/made-embed";
import { FetchFault } from "@/lib/platform/http/public-fetch/fetch-fault";
import type { Fetched, FetchLimits } from "@/lib/platform/http/public-fetch/fetch-within";
import { decodedPage } from "./decoded-page";
import { type OembedFacts, readOembed } from "./read-oembed";
import { readPage } from "./read-page";

export type Fetch = (address: string, limits: FetchLimits) => Promise<Fetched>;

interface Described {
  embed: MadeEmbed;
  /** Where the site has a picture for it */
  picture: string | null;
}

export const MAX_FETCHED_BYTES = 1_000_000;
const JSON_LIMITS = {
  types: ["application/json", "text/javascript", "application/json+oembed"],
  maxBytes: MAX_FETCHED_BYTES,
};
const PAGE_LIMITS = { types: ["text/html", "application/xhtml+xml"], maxBytes: MAX_FETCHED_BYTES, mayCut: true };
/** Of sites that show nothing of a post to those who are not signed in */
const SIGN_IN = /^\/(?:accounts\/)?(?:login|signin)(?:\/|\.php|$)/i;

/**
 * What a web address shows, asked from its site: by oEmbed where the site is known to answer without a key, else from the page itself.
 * Throws FetchFault; refuses `not-found` where the site says nothing.
 */
export async function describeEmbed(address: string, fetch: Fetch): Promise<Described> {
  const known = findEmbed(address);
  const asked = known?.address ?? address;
  const said = await fromEndpoint(asked, fetch);
  if (said) return described(asked, said);
  const page = await fromPage(asked, fetch);
  const target = known ? asked : page.url;
  // A short address leads to the page of a site that is known.
  const better = known ? null : await fromEndpoint(target, fetch);
  return described(target, better ?? page.facts);
}

/** What the endpoint of a known site says; null where there is none, or where it does not know this address. */
async function fromEndpoint(address: string, fetch: Fetch): Promise<OembedFacts | null> {
  const found = findEmbed(address);
  if (!found?.provider.oembed) return null;
  const endpoint = new URL(found.provider.oembed);
  endpoint.searchParams.set("url", found.address);
  try {
    return readOembed((await fetch(endpoint.href, JSON_LIMITS)).bytes.toString());
  } catch (error) {
    if (error instanceof FetchFault && (error.code === "answer" || error.code === "type")) return null;
    throw error;
  }
}

async function fromPage(address: string, fetch: Fetch): Promise<{ url: string; facts: OembedFacts }> {
  const { url, bytes, contentType } = await fetch(address, PAGE_LIMITS);
  if (SIGN_IN.test(new URL(url).pathname)) return { url: address, facts: {} };
  const { title, author, description, picture, publishedAt = "", oembed } = readPage(decodedPage(bytes, contentType));
  const postedOn = Number.isNaN(Date.parse(publishedAt)) ? undefined : new Date(publishedAt).toISOString().slice(0, 10);
  const own = { title, author, quote: description, postedOn, picture: absolute(picture, url) };
  const more = oembed && absolute(oembed, url);
  const said = more
    ? await fetch(more, JSON_LIMITS).then(
        ({ bytes: json }) => readOembed(json.toString()),
        () => null,
      )
    : null;
  return { url, facts: { ...own, ...present(said) } };
}

const present = (facts: OembedFacts | null): OembedFacts =>
  Object.fromEntries(Object.entries(facts ?? {}).filter(([, value]) => value !== undefined && value !== ""));

const absolute = (address: string | undefined, base: string) =>
  address && URL.canParse(address, base) ? new URL(address, base).href : undefined;

function described(address: string, { picture, ...facts }: OembedFacts): Described {
  const isFilm = findEmbed(address)?.frame?.shape;
  const ratio = isFilm && "ratio" in isFilm ? facts.ratio : undefined;
  const embed = madeEmbed(address, { ...facts, ratio });
  if (!embed || !(facts.title || facts.quote || facts.author))
    throw new Refusal("not-found", "The site says nothing about this address.");
  return { embed, picture: picture ?? null };
}
