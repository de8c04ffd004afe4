import type { StaffRole } from "@/lib/newsroom/actor";
import type { EditingIntervals } from "@/lib/studio/editor/editing-intervals";
import type { SectionOption } from "@/lib/studio/shell/lookups";

/** What the editor needs to know of the newsroom and of who writes. */
export interface Newsroom {
  zone: string;
  sections: SectionOption[];
  siteUrl: string;
  staffId: string;
  role: StaffRole;
  intervals: EditingIntervals;
}
