import "server-only";
import type { Metadata } from "next";
import { cache } from "react";
import { acceptedLanguages } from "@/lib/platform/auth/accepted-languages";
import { isStaffLanguage, preferredStaffLanguage } from "@/lib/platform/i18n/staff-languages";
import { currentVisit } from "../../sign-in/current-visit";
import { makeStudioText, type StudioText, type Translate } from "./make-studio-text";
import { studioMessages } from "./studio-messages";

/** The text of this request: in the language that the account chose, else in one that the browser prefers. */
export const studioText = cache(async (): Promise<StudioText> => {
  const chosen = (await currentVisit())?.language ?? null;
  const lang = isStaffLanguage(chosen) ? chosen : preferredStaffLanguage(await acceptedLanguages());
  return makeStudioText(lang, studioMessages(lang));
});

/** The metadata of a page whose title is this message. */
export const titled = (key: Parameters<Translate>[0]) => async (): Promise<Metadata> => ({
  title: (await studioText()).t(key),
});
