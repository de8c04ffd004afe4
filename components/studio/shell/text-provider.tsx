"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { StaffLanguage } from "@/lib/platform/i18n/staff-languages";
import type { StudioMessages } from "@/lib/studio/shell/text/en";
import { makeStudioText, type StudioText } from "@/lib/studio/shell/text/make-studio-text";

const Text = createContext<StudioText | null>(null);

/** Gives the components inside it the studio's text in one language. */
export function TextProvider({
  lang,
  messages,
  children,
}: {
  lang: StaffLanguage;
  messages: StudioMessages;
  children: ReactNode;
}) {
  const text = useMemo(() => makeStudioText(lang, messages), [lang, messages]);
  return <Text value={text}>{children}</Text>;
}

export function useText(): StudioText {
  const text = useContext(Text);
  if (!text) throw new Error("useText needs a TextProvider around it");
  return text;
}
