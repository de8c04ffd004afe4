import { isTestFile, within } from "./import-rules";
import { fileRule, type Rule } from "./rule";

/** Where a time decides what is public, or is remembered of the newsroom. */
const NEWSROOM_TIME = [
  "lib/newsroom",
  ...["lists", "media", "search"].map((part) => `lib/public/${part}`),
  ...["answers", "archive", "feeds", "lists", "media", "sitemaps"].map((part) => `lib/site/${part}`),
];

export const clockRules: Rule[] = [
  fileRule(
    "one-clock",
    "Machines disagree about the time; what is public, and since when, is the database's word.",
    (file) =>
      NEWSROOM_TIME.some((place) => within(file.path, place)) && !isTestFile(file.path)
        ? file.readsClock.map((line) => ({ line, what: "asks this machine for the time, not databaseNow" }))
        : [],
  ),
];
