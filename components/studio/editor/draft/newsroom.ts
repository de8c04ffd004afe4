import type { Screen } from "@/lib/newsroom/access/screens";
import type { EditingIntervals } from "@/lib/studio/editor/editing-intervals";
import type { SectionOption } from "@/lib/studio/shell/lookups";

/** What the editor needs to know of the newsroom and of who writes. */
export interface Newsroom {
  zone: string;
  sections: SectionOption[];
  /** Of the site, the main one first */
  languages: readonly string[];
  siteUrl: string;
  staffId: string;
  /** The screens of the studio that may be opened */
  screens: Screen[];
  intervals: EditingIntervals;
}
