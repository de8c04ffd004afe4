import type { ReactNode } from "react";

/** Marks a screen whose text is still in English alone, whatever language the studio has. */
export function EnglishOnly({ children }: { children: ReactNode }) {
  return (
    <div lang="en" dir="ltr" className="contents">
      {children}
    </div>
  );
}
