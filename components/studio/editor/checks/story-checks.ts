import { blockText } from "@/lib/newsroom/story/body/body";
import { type Described, missingAlts } from "@/lib/newsroom/story/publication/missing-alts";
import { missingParts } from "@/lib/newsroom/story/publication/publish-checks";
import {
  type PublishWarning,
  publishWarnings,
  type WarnedPicture,
} from "@/lib/newsroom/story/publication/publish-warnings";
import { shownPictures } from "@/lib/newsroom/story/version/shown-pictures";
import type { StudioText } from "@/lib/studio/shell/text/make-studio-text";
import type { DraftFields } from "../draft/draft-fields";
import type { PicturePlace, Place } from "../places/place";
import { foreignQuote } from "./foreign-quote";

export interface StoryCheck {
  text: string;
  /** Whether it prevents the publication */
  isBlocking: boolean;
  /** Where it is put right */
  place: Place | PicturePlace;
}

const fieldOf = {
  longHeadline: "headline",
  noStandfirst: "standfirst",
  noLead: "leadMediaId",
  noTopic: "topicIds",
  manyTopics: "topicIds",
  noByline: "bylines",
} as const;

function placeOf(given: PublishWarning, fields: DraftFields): Place | PicturePlace {
  if (given.warning !== "picture") return { field: fieldOf[given.warning] };
  const mediaId = shownPictures(fields)[given.block] ?? "";
  return { mediaId, part: given.flaw === "noCredit" ? "credit" : "alt" };
}

/** Where quotation marks of another language are first: after the language of a story was changed, or something was pasted. */
function foreignQuotes({ headline, standfirst, body, lang }: DraftFields): { mark: string; place: Place } | null {
  const texts: { text: string; place: Place }[] = [
    { text: headline, place: { field: "headline" } },
    { text: standfirst, place: { field: "standfirst" } },
    ...body.blocks.map((block, index) => ({ text: blockText(block), place: { block: index } })),
  ];
  for (const { text, place } of texts) {
    const mark = foreignQuote(text, lang);
    if (mark) return { mark, place };
  }
  return null;
}

/** What prevents a publication, then what is worth a look before it, each with its place. */
export function storyChecks(
  fields: DraftFields,
  pictures: ReadonlyMap<string, Described & WarnedPicture>,
  { t, locale }: Pick<StudioText, "t" | "locale">,
): StoryCheck[] {
  const quotes = foreignQuotes(fields);
  const language = new Intl.DisplayNames(locale, { type: "language" }).of(fields.lang) ?? fields.lang;
  const picture = (n: number) =>
    n === 0 ? t("editor.panels.checks.leadPicture") : t("editor.panels.checks.blockPicture", { n });
  const warningText = (given: PublishWarning) =>
    given.warning === "picture"
      ? t(`editor.panels.checks.picture.${given.flaw}`, { picture: picture(given.block) })
      : t(`editor.panels.checks.warning.${given.warning}`, given);
  return [
    ...missingParts(fields.kind, fields).map((part) => ({
      text: t(`editor.panels.checks.problem.${part}`),
      isBlocking: true,
      place: { field: part },
    })),
    ...missingAlts(fields, pictures).map(({ block, mediaId }) => ({
      text: t("editor.panels.checks.picture.noAlt", { picture: picture(block) }),
      isBlocking: true,
      place: { mediaId, part: "alt" as const },
    })),
    ...publishWarnings(fields, pictures).map((given) => ({
      text: warningText(given),
      isBlocking: false,
      place: placeOf(given, fields),
    })),
    ...(quotes
      ? [
          {
            text: t("editor.panels.checks.foreignQuotes", { mark: quotes.mark, language }),
            isBlocking: false,
            place: quotes.place,
          },
        ]
      : []),
  ];
}
