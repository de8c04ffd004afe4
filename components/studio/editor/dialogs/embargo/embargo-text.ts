import type { LiftRequest } from "@/lib/studio/editor/publishing/story-embargo";
import type { StudioText } from "@/lib/studio/shell/text/make-studio-text";
import { fullTime } from "../../../shell/time-text";

export const embargoText = (until: string | null, zone: string, { t, locale }: StudioText): string =>
  until ? t("stories.underEmbargoUntil", { time: fullTime(until, zone, locale) }) : t("stories.underEmbargo");

/** Who asks to lift an embargo, and why. */
export const liftRequestText = ({ by, isOwn, reason }: LiftRequest, { t }: StudioText): string =>
  isOwn ? t("editor.bar.embargo.ownRequest", { reason }) : t("editor.bar.embargo.request", { name: by, reason });
