import { within } from "./import-rules";
import { fileRule, type Rule } from "./rule";

const WHY =
  "A session becomes an actor at one place, which knows that a one-time password opens nothing but the account.";
const GATE = "lib/studio/sign-in/visit-of-session";
const DOORS = ["app", "components", "lib/site", "lib/studio", "lib/jobs", "lib/ingest"];

/** Whether a file is a door's, and neither the gate nor a test. */
const isBehindGate = (path: string) =>
  DOORS.some((place) => within(path, place)) && !within(path, GATE) && !/\.test\.tsx?$/.test(path);

export const sessionRules: Rule[] = [
  fileRule("sessions-become-actors-once", WHY, (file) => {
    if (!isBehindGate(file.path)) return [];
    const reads = file.imports.filter((link) => within(link.target, "lib/newsroom/staff/find-session"));
    return [
      ...reads.map(({ line }) => ({ line, what: "looks a session up" })),
      ...file.buildsActor.map((line) => ({ line, what: "makes an actor of the staff" })),
    ];
  }),
];
