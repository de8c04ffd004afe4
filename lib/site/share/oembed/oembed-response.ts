import "server-only";
import { siteTag, storyTag } from "@/lib/newsroom/cache-tags";
import { type BuiltDocument, cacheDocument } from "@/lib/platform/cache/cached-document";
import { siteUrl } from "@/lib/platform/env";
import { documentResponse } from "@/lib/platform/http/document-response";
import { wellFormedJson } from "@/lib/platform/http/well-formed-json";
import { reader } from "@/lib/public/db/reader";
import { cardSelect, toCard } from "@/lib/public/lists/story-card";
import { addressAnswer } from "../../answers/address-answer";
import { editions } from "../../sitemaps/editions";
import { xml } from "../../xml";
import { oembedCard } from "./oembed-card";
import { type OembedRequest, readOembed } from "./oembed-request";

const contentTypes = { json: "application/json; charset=utf-8", xml: "text/xml; charset=utf-8" };
/** A story that runs out by the clock leaves with the next minute. */
const MAX_AGE_MS = 60_000;

/** `/oembed?url=…`: the card of a public story, of its old addresses too; 404 for everything else that the site may have. */
export async function oembedResponse(request: Request): Promise<Response> {
  const asked = readOembed(new URL(request.url).searchParams, siteUrl());
  if ("status" in asked) return new Response(`${asked.message}\n`, { status: asked.status, headers: plain });
  const path = asked.path && (await presentPath(asked.path));
  const { format, maxWidth, maxHeight } = asked;
  const key = `oembed ${format} ${maxWidth} ${maxHeight} ${path}`;
  const document = path ? await cacheDocument(key, MAX_AGE_MS, () => build(path, asked)) : null;
  const response = documentResponse(request, contentTypes[format], document);
  // Consumers that run in a browser read it from their own pages.
  response.headers.set("access-control-allow-origin", "*");
  return response;
}

const plain = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };

async function presentPath(path: string): Promise<string> {
  const answer = await addressAnswer(path);
  return "location" in answer ? answer.location : path;
}

async function build(path: string, asked: OembedRequest): Promise<BuiltDocument | null> {
  const row = await reader().publicStory.findFirst({ where: { path }, select: cardSelect });
  const site = row && (await editions()).find(({ lang }) => lang === row.lang);
  if (!site) return null;
  const card = oembedCard(toCard(row, site), row.headline, site, asked);
  const text = asked.format === "json" ? wellFormedJson(card) : oembedXml(card);
  return { text, tags: [siteTag(), storyTag(row.id)] };
}

function oembedXml(card: object): string {
  const fields = Object.entries(card).map(([name, value]) => xml`<${name}>${value}</${name}>\n`);
  return xml`<?xml version="1.0" encoding="UTF-8"?>\n<oembed>\n${fields}</oembed>\n`.toString();
}
