import type { Guard } from "../guard";

const reporters = ["lib/newsroom/staff/reporters.db.test.ts"];
/** Of a story that a reporter may read, its right alone keeps a verb back. */
const ownStories = "writes own stories";

/** Who may change what readers see of a story. */
export const publicChangeGuards: Guard[] = [
  {
    name: "publish-is-permitted",
    file: "lib/newsroom/story/publish.ts",
    find: 'verb: "publish"',
    replace: 'verb: "read"',
    step: "db",
    tests: reporters,
    only: ownStories,
  },
  {
    name: "public-changes-are-permitted",
    file: "lib/newsroom/story/publication/change-public.ts",
    find: 'permitStory(actor, typeof verb === "function" ? verb(story) : verb, story ?? storyToBegin(actor));',
    replace: "void [permitStory, verb];",
    step: "db",
    tests: ["lib/newsroom/story/publish.db.test.ts"],
    only: "refuses reporters",
  },
  {
    name: "unpublish-is-permitted",
    file: "lib/newsroom/story/unpublish.ts",
    find: 'verb: "unpublish"',
    replace: 'verb: "read"',
    step: "db",
    tests: reporters,
    only: ownStories,
  },
  {
    name: "move-is-permitted",
    file: "lib/newsroom/story/move.ts",
    find: 'verb: "move"',
    replace: 'verb: "read"',
    step: "db",
    tests: reporters,
    only: ownStories,
  },
  {
    name: "retract-is-permitted",
    file: "lib/newsroom/story/retract.ts",
    find: 'verb: "retract"',
    replace: 'verb: "read"',
    step: "db",
    tests: reporters,
    only: ownStories,
  },
  {
    name: "kill-is-permitted",
    file: "lib/newsroom/story/kill/kill.ts",
    find: 'verb: "kill"',
    replace: 'verb: "read"',
    step: "db",
    tests: reporters,
    only: ownStories,
  },
  {
    name: "correct-is-permitted",
    file: "lib/newsroom/story/correction/add-correction.ts",
    find: 'verb: "correct"',
    replace: 'verb: "read"',
    step: "db",
    tests: reporters,
    only: ownStories,
  },
  {
    name: "amend-is-permitted",
    file: "lib/newsroom/story/correction/amend-correction.ts",
    find: 'verb: "correct"',
    replace: 'verb: "read"',
    step: "db",
    tests: reporters,
    only: ownStories,
  },
  {
    name: "withdraw-correction-is-permitted",
    file: "lib/newsroom/story/correction/withdraw-correction.ts",
    find: 'verb: "withdrawCorrection"',
    replace: 'verb: "read"',
    step: "db",
    tests: reporters,
    only: ownStories,
  },
  {
    name: "marks-of-public-stories-are-permitted",
    file: "lib/newsroom/story/publication/mark-story.ts",
    find: '(isPublicState(state) ? "publish" : "edit")',
    replace: '(isPublicState(state) ? "edit" : "edit")',
    step: "db",
    tests: reporters,
    only: ownStories,
  },
];
