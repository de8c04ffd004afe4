import { isTestFile, within } from "../import-rules";
import { fileRule, type Rule } from "../rule";

/** What runs in production, apart from the folder that knows the roles. */
const PLACES = ["app", "components", "lib", "instrumentation.ts"];
/** The policy, tests, and the words of the interface, which name the roles to people. */
const FREE = ["lib/newsroom/access", "lib/testing", "lib/studio/shell/messages"];

export const roleRules: Rule[] = [
  fileRule(
    "roles-in-access",
    "Who may do what is one table, lib/newsroom/access/policy.ts: a role compared elsewhere forgets the kinds of actor to come.",
    (file) => {
      const isHeld =
        PLACES.some((place) => within(file.path, place)) && !FREE.some((place) => within(file.path, place));
      if (!isHeld || isTestFile(file.path)) return [];
      return file.namesRole.map((line) => ({ line, what: "names a role: ask may() or permit() about what is done" }));
    },
  ),
];
