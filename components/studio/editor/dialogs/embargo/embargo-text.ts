import type { LiftRequest } from "@/lib/studio/editor/publishing/story-embargo";
import { fullTime } from "../../../shell/time-text";

export const embargoText = (until: string | null, zone: string): string =>
  until ? `Under embargo until ${fullTime(until, zone)}` : "Under embargo until somebody lifts it";

/** Who asks to lift an embargo, and why. */
export const liftRequestText = ({ by, isOwn, reason }: LiftRequest): string =>
  `${isOwn ? "You ask" : `${by} asks`} to lift it: “${reason}”. Another person has to confirm that.`;
