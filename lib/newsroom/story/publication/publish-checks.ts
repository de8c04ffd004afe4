import type { StoryKind } from "@/prisma/generated/enums";
import { Refusal, type RefusalProblem } from "../../refusal";
import { bodyText } from "../body/body";
import type { VersionContent } from "../version/version-content";

/** What keeps a version from being published; empty where nothing does. */
export function publishProblems(kind: StoryKind, content: VersionContent): RefusalProblem[] {
  const problems: RefusalProblem[] = [];
  if (content.headline === "") problems.push({ path: "headline", message: "must not be empty" });
  if (bodyText(content.body).trim() === "") problems.push({ path: "body", message: "must have some text" });
  if (kind === "opinion" && content.bylines.length === 0)
    problems.push({ path: "bylines", message: "an opinion needs an author" });
  return problems;
}

/** Refuses `incomplete-story` with everything that is missing. */
export function expectPublishable(kind: StoryKind, content: VersionContent): void {
  const problems = publishProblems(kind, content);
  if (problems.length > 0) {
    throw new Refusal(
      "incomplete-story",
      `The story cannot be published: ${problems.map((p) => `${p.path} ${p.message}`).join("; ")}.`,
      problems,
    );
  }
}
