/** What a process said that it had done: written after the commit, as a person would have been told. */
export type Acknowledged =
  /** `mark` stands in headline, text and slug; each of one story is higher than those before */
  | { verb: "create"; storyId: string; versionId: string; mark: number }
  | { verb: "save"; storyId: string; versionId: string; mark: number; rev: number; manual: boolean }
  /** Said before, not after */
  | { verb: "publishing"; storyId: string; versionId: string }
  | { verb: "publish"; storyId: string; versionId: string; isChange: boolean }
  | { verb: "unpublish"; storyId: string }
  | { verb: "schedule"; storyId: string; versionId: string; actionId: string }
  | { verb: "due"; storyId: string; actionId: string }
  | { verb: "upload"; mediaId: string };
