import { isTestFile, within } from "../import-rules";
import { fileRule, type Rule } from "../rule";

const WHY =
  "A session becomes an actor at one place, which knows that a one-time password opens nothing but the account.";
const GATE = "lib/studio/sign-in/visit-of-session";
const DOORS = ["app", "components", "lib/public", "lib/site", "lib/studio", "lib/jobs", "lib/ingest"];

/** Whether a file is a door's, and neither the gate nor a test. */
const isBehindGate = (path: string) =>
  DOORS.some((place) => within(path, place)) && !within(path, GATE) && !isTestFile(path);

/** They compare a password, and count the attempt before; `npm start` compares the operator's own setting. */
const COMPARE_PASSWORDS = [
  "lib/newsroom/staff/change-password",
  "lib/newsroom/staff/verify-password",
  "lib/studio/sign-in/open-session",
  "scripts/database/prepare-database",
];
const COMPARES = ["isPassword", "verifyPassword"];

export const sessionRules: Rule[] = [
  fileRule("sessions-become-actors-once", WHY, (file) => {
    if (!isBehindGate(file.path)) return [];
    const reads = file.imports.filter((link) => within(link.target, "lib/newsroom/staff/find-session"));
    return [
      ...reads.map(({ line }) => ({ line, what: "looks a session up" })),
      ...file.buildsActor.map((line) => ({ line, what: "makes an actor of the staff" })),
    ];
  }),
  fileRule(
    "passwords-are-counted",
    "A place that compares a password lets somebody guess it: count the attempt first, then add the file to the list.",
    (file) =>
      COMPARE_PASSWORDS.some((place) => within(file.path, place)) || isTestFile(file.path)
        ? []
        : file.imports
            .filter((link) => link.names.some((name) => COMPARES.includes(name)))
            .map(({ line }) => ({ line, what: "compares a password" })),
  ),
];
