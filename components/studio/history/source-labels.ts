import type { VersionSource } from "@/prisma/generated/enums";

/** How a version came to be, in words. */
export const sourceLabels: Record<VersionSource, string> = {
  manual: "Saved",
  autosave: "Autosaved",
  restore: "Restored",
  import: "Imported",
  wire: "From the wire",
};
