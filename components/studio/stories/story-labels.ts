import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { stories } from "@/lib/studio/stories/messages/en";
import type { StoryKind, StoryState } from "@/prisma/generated/enums";

const states = Object.keys(stories.state) as StoryState[];
const kinds = Object.keys(stories.kind) as StoryKind[];

/** The states of a story, each with its label. */
export const stateOptions = (t: Translate): [StoryState, string][] =>
  states.map((state) => [state, t(`stories.state.${state}`)]);

/** Kinds that have no form of their own yet: stories keep them, but none becomes one. */
const NOT_OFFERED: ReadonlySet<StoryKind> = new Set(["gallery", "liveblog"]);

/** The kinds that a story may become, each with its label, and the one that it has. */
export const offeredKinds = (t: Translate, present: StoryKind): [StoryKind, string][] =>
  kindOptions(t).filter(([kind]) => kind === present || !NOT_OFFERED.has(kind));

/** The kinds of a story, each with its label. */
export const kindOptions = (t: Translate): [StoryKind, string][] =>
  kinds.map((kind) => [kind, t(`stories.kind.${kind}`)]);
