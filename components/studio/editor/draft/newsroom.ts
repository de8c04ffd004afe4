import type { StaffRole } from "@/lib/newsroom/actor";
import type { NamedSection } from "@/lib/studio/shell/lookups";

/** What the editor needs to know of the newsroom and of who writes. */
export interface Newsroom {
  zone: string;
  sections: NamedSection[];
  siteUrl: string;
  staffId: string;
  role: StaffRole;
}
