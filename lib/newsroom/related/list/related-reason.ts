/** Why a story is in a related list, in the order of the list. */
export type RelatedReason =
  | "pinned"
  | "package"
  | "series"
  | "close"
  | "topic"
  | "section"
  | "edition"
  | "translation"
  | "main";
