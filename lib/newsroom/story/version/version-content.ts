import { createHash } from "node:crypto";
import type { StoryVersion } from "@/prisma/generated/client";
import { type Byline, mergeBylines } from "../../author/byline";
import { bodyText, emptyBody, type StoryBody } from "../body/body";
import { parseBody } from "../body/body-schema";
import type { DraftPatch } from "../schema";

export interface VersionContent {
  headline: string;
  shortHeadline: string | null;
  socialHeadline: string | null;
  seoTitle: string | null;
  standfirst: string;
  body: StoryBody;
  location: string | null;
  leadMediaId: string | null;
  leadCaption: string | null;
  sponsor: string | null;
  rating: number | null;
  topicIds: string[];
  bylines: Byline[];
}

const empty: VersionContent = {
  headline: "",
  shortHeadline: null,
  socialHeadline: null,
  seoTitle: null,
  standfirst: "",
  body: emptyBody,
  location: null,
  leadMediaId: null,
  leadCaption: null,
  sponsor: null,
  rating: null,
  topicIds: [],
  bylines: [],
};

export const versionFields = Object.keys(empty) as (keyof VersionContent)[];

/** What a version says, without its place in history. */
export function contentOf(version: StoryVersion | null): VersionContent {
  if (!version) return empty;
  const picked = Object.fromEntries(versionFields.map((field) => [field, version[field]]));
  return picked as unknown as VersionContent;
}

/** The content after an edit. Refuses what parseBody refuses. */
export function edited(content: VersionContent, patch: DraftPatch): VersionContent {
  const known = Object.fromEntries(
    versionFields.map((field) => [field, patch[field] === undefined ? content[field] : patch[field]]),
  );
  const next = known as unknown as VersionContent;
  return {
    ...next,
    body: patch.body === undefined ? content.body : parseBody(patch.body),
    topicIds: [...new Set(next.topicIds)],
    bylines: mergeBylines(next.bylines),
  };
}

/** The columns of a version: content, its plain text and its SHA-256. */
export function versionColumns(content: VersionContent) {
  const plainText = bodyText(content.body);
  const hash = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return { ...content, body: JSON.parse(JSON.stringify(content.body)), plainText, hash };
}
