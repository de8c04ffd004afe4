import type { CSSProperties } from "react";

/** The two accent colours of a section, one for light and one for dark pages, for an element of class `accented`. */
export function accentStyle(of: { accent: string; accentDark: string }): CSSProperties {
  return { "--accent-light": of.accent, "--accent-dark": of.accentDark } as CSSProperties;
}
