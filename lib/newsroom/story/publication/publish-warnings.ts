import type { VersionContent } from "../version/version-content";

export interface WarnedPicture {
  alts: Record<string, string>;
  captions: Record<string, string>;
  credit: string;
  isDecorative: boolean;
  originalName: string;
}

const LONG_HEADLINE = 110;
const MANY_TOPICS = 12;

/** What an editor may want to look at before publishing; none of it keeps the story back. `pictures` are those that the story shows, by id. */
export function publishWarnings(content: VersionContent, pictures: ReadonlyMap<string, WarnedPicture>): string[] {
  const { headline, standfirst, leadMediaId, topicIds, bylines, body } = content;
  const warnings: string[] = [];
  if (headline.length > LONG_HEADLINE) warnings.push(`The headline has ${headline.length} characters; lists cut it.`);
  if (standfirst.trim() === "") warnings.push("There is no standfirst: lists show the first words of the text.");
  if (!leadMediaId) warnings.push("There is no lead picture.");
  if (topicIds.length === 0) warnings.push("There is no topic: readers find no way on.");
  if (topicIds.length > MANY_TOPICS) warnings.push(`There are ${topicIds.length} topics; few say more.`);
  if (bylines.length === 0) warnings.push("There is no byline.");
  const shown = [leadMediaId, ...body.blocks.map((block) => (block.type === "picture" ? block.mediaId : null))];
  for (const [index, id] of shown.entries()) {
    const picture = id ? pictures.get(id) : undefined;
    if (!picture) continue;
    const name = index === 0 ? "The lead picture" : `The picture in block ${index}`;
    warnings.push(...pictureWarnings(picture).map((warning) => `${name} ${warning}.`));
  }
  return warnings;
}

function pictureWarnings(picture: WarnedPicture): string[] {
  const warnings: string[] = [];
  const alts = Object.values(picture.alts).filter((alt) => alt.trim() !== "");
  if (!picture.isDecorative && alts.length === 0) warnings.push("has no alternative text");
  if (alts.some((alt) => alt === picture.originalName)) warnings.push("has its file name as alternative text");
  if (alts.some((alt) => Object.values(picture.captions).includes(alt))) {
    warnings.push("repeats its caption as alternative text");
  }
  if (alts.some((alt) => /^(?:an? )?(?:image|picture|photo(?:graph)?) of\b/i.test(alt))) {
    warnings.push("has an alternative text that says it is a picture");
  }
  if (picture.credit === "") warnings.push("has no credit");
  return warnings;
}
