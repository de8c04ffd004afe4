"use client";

import type { ReactNode } from "react";
import { useText } from "./text-provider";

/** Marks text in the studio's language inside text of another one. */
export function StudioLanguage({ children }: { children: ReactNode }) {
  const { lang, dir } = useText();
  return (
    <div lang={lang} dir={dir} className="contents">
      {children}
    </div>
  );
}
