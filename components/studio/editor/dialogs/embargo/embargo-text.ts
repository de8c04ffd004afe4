import type { DeskLifting } from "@/lib/studio/editor/publishing/embargo";
import { fullTime } from "../../../shell/time-text";

export const embargoWords = (until: string | null, zone: string): string =>
  until ? `Under embargo until ${fullTime(until, zone)}` : "Under embargo until somebody lifts it";

/** Who asks to lift an embargo, and why. */
export const liftingWords = ({ by, isOwn, reason }: DeskLifting): string =>
  `${isOwn ? "You ask" : `${by} asks`} to lift it: “${reason}”. Another person has to confirm that.`;
