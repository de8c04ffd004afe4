import { shownPictures } from "../version/shown-pictures";
import type { VersionContent } from "../version/version-content";

export interface WarnedPicture {
  alts: Record<string, string>;
  captions: Record<string, string>;
  credit: string;
  originalName: string;
}

type PictureFlaw = "fileName" | "repeatsCaption" | "saysPicture" | "noCredit";

/** Something that an editor may want to change; `block` is the place of a picture in the body, 0 for the lead picture. */
export type PublishWarning =
  | { warning: "longHeadline" | "manyTopics"; count: number }
  | { warning: "noStandfirst" | "noLead" | "noTopic" | "noByline" }
  | { warning: "picture"; flaw: PictureFlaw; block: number };

const LONG_HEADLINE = 110;
const MANY_TOPICS = 12;

/** What an editor may want to look at before publishing; none of it prevents publication. `pictures` are those that the story shows, by id. */
export function publishWarnings(
  content: VersionContent,
  pictures: ReadonlyMap<string, WarnedPicture>,
): PublishWarning[] {
  const { headline, standfirst, leadMediaId, topicIds, bylines } = content;
  const warnings: PublishWarning[] = [];
  if (headline.length > LONG_HEADLINE) warnings.push({ warning: "longHeadline", count: headline.length });
  if (standfirst.trim() === "") warnings.push({ warning: "noStandfirst" });
  if (!leadMediaId) warnings.push({ warning: "noLead" });
  if (topicIds.length === 0) warnings.push({ warning: "noTopic" });
  if (topicIds.length > MANY_TOPICS) warnings.push({ warning: "manyTopics", count: topicIds.length });
  if (bylines.length === 0) warnings.push({ warning: "noByline" });
  for (const [block, id] of shownPictures(content).entries()) {
    const picture = id ? pictures.get(id) : undefined;
    const flaws = picture ? pictureFlaws(picture) : [];
    warnings.push(...flaws.map((flaw) => ({ warning: "picture" as const, flaw, block })));
  }
  return warnings;
}

function pictureFlaws(picture: WarnedPicture): PictureFlaw[] {
  const alts = Object.values(picture.alts).filter((alt) => alt.trim() !== "");
  const saysPicture = (alt: string) => /^(?:an? )?(?:image|picture|photo(?:graph)?) of\b/i.test(alt);
  const flaws: [PictureFlaw, boolean][] = [
    ["fileName", alts.includes(picture.originalName)],
    ["repeatsCaption", alts.some((alt) => Object.values(picture.captions).includes(alt))],
    ["saysPicture", alts.some(saysPicture)],
    ["noCredit", picture.credit === ""],
  ];
  return flaws.flatMap(([flaw, isThere]) => (isThere ? [flaw] : []));
}
