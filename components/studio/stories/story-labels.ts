import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { stories } from "@/lib/studio/stories/messages/en";
import type { StoryKind, StoryState } from "@/prisma/generated/enums";

const states = Object.keys(stories.state) as StoryState[];
const kinds = Object.keys(stories.kind) as StoryKind[];

/** The states of a story, each with its label. */
export const stateOptions = (t: Translate): [StoryState, string][] =>
  states.map((state) => [state, t(`stories.state.${state}`)]);

/** The kinds of a story, each with its label. */
export const kindOptions = (t: Translate): [StoryKind, string][] =>
  kinds.map((kind) => [kind, t(`stories.kind.${kind}`)]);
