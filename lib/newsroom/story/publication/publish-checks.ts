import { type Sentence, sentence, term } from "@/lib/platform/i18n/sentence";
import type { StoryKind } from "@/prisma/generated/enums";
import { Refusal } from "../../refusal";
import { bodyText } from "../body/body";
import type { VersionContent } from "../version/version-content";

const causes = {
  headline: "must not be empty",
  body: "must have some text",
  bylines: "an opinion needs an author",
};

type MissingPart = keyof typeof causes;

/** The parts of a version without which it cannot be published. */
export function missingParts(kind: StoryKind, content: VersionContent): MissingPart[] {
  const { headline, body, bylines } = content;
  const isMissing: Record<MissingPart, boolean> = {
    headline: headline === "",
    body: bodyText(body).trim() === "",
    bylines: kind === "opinion" && bylines.length === 0,
  };
  return (["headline", "body", "bylines"] as const).filter((part) => isMissing[part]);
}

const listed = (problems: { path: string; message: string }[]): Sentence =>
  problems
    .map(({ path, message }) => sentence`${term(path)} ${term(message)}`)
    .reduce((before, next) => sentence`${before}; ${next}`);

/** Refuses `incomplete-story` with everything that is missing. */
export function expectPublishable(kind: StoryKind, content: VersionContent): void {
  const problems = missingParts(kind, content).map((path) => ({ path, message: causes[path] }));
  if (problems.length > 0) {
    throw new Refusal("incomplete-story", sentence`The story cannot be published: ${listed(problems)}.`, problems);
  }
}
