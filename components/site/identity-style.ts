import type { CSSProperties } from "react";
import type { Identity } from "@/lib/site/frame/identity";
import { accentStyle } from "./accent-style";

/** The newsroom's own colours, for the root element of its pages. */
export function identityStyle(identity: Identity): CSSProperties {
  return { ...accentStyle(identity), "--paper-light": identity.paper } as CSSProperties;
}
