import { type Described, missingAlts } from "@/lib/newsroom/story/publication/missing-alts";
import { missingParts } from "@/lib/newsroom/story/publication/publish-checks";
import {
  type PublishWarning,
  publishWarnings,
  type WarnedPicture,
} from "@/lib/newsroom/story/publication/publish-warnings";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import type { DraftFields } from "../draft/draft-fields";
import type { Place } from "../places/place";

export interface StoryCheck {
  text: string;
  /** Whether it prevents the publication */
  isBlocking: boolean;
  /** Where it is put right */
  place: Place;
}

const fieldOf = {
  longHeadline: "headline",
  noStandfirst: "standfirst",
  noLead: "leadMediaId",
  noTopic: "topicIds",
  manyTopics: "topicIds",
  noByline: "bylines",
} as const;

const placeOfPicture = (block: number): Place => (block === 0 ? { field: "leadMediaId" } : { block: block - 1 });

const placeOf = (given: PublishWarning): Place =>
  given.warning === "picture" ? placeOfPicture(given.block) : { field: fieldOf[given.warning] };

/** What prevents a publication, then what is worth a look before it, each with its place. */
export function storyChecks(
  fields: DraftFields,
  pictures: ReadonlyMap<string, Described & WarnedPicture>,
  t: Translate,
): StoryCheck[] {
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
    ...missingAlts(fields, pictures).map(({ block }) => ({
      text: t("editor.panels.checks.picture.noAlt", { picture: picture(block) }),
      isBlocking: true,
      place: placeOfPicture(block),
    })),
    ...publishWarnings(fields, pictures).map((given) => ({
      text: warningText(given),
      isBlocking: false,
      place: placeOf(given),
    })),
  ];
}
