import type { Guard } from "../guard";

const GRANTS = "lib/platform/db/reader-role/grant-reader-rights.ts";

/** What the database role of readers' pages can reach. */
export const roleGuards: Guard[] = [
  {
    name: "readers-role-reads-public-views-alone",
    file: GRANTS,
    find: "READER_RELATIONS.map(escapeIdentifier)",
    replace: '[...READER_RELATIONS, "story"].map(escapeIdentifier)',
    step: "db",
    tests: ["lib/platform/db/reader-role/reader-role.db.test.ts"],
  },
  {
    name: "readers-role-calls-its-functions-alone",
    file: GRANTS,
    find: "rows.filter((row) => isGranted.has(row.name))",
    replace: "rows.filter((row) => isGranted.size > 0 && row.name)",
    step: "db",
    tests: ["lib/platform/db/reader-role/reader-role.db.test.ts"],
  },
  {
    name: "readers-role-loses-what-it-was-given-besides",
    file: GRANTS,
    find: `\`revoke all on all tables in schema \${schema} from \${role}\`,`,
    replace: "",
    step: "db",
    tests: ["lib/platform/db/reader-role/grant-reader-rights.db.test.ts"],
    only: "is named, and taken",
  },
  {
    name: "readers-role-is-no-superuser",
    file: GRANTS,
    find: "if (theirs.isSuperuser) throw",
    replace: "if (theirs.role === '') throw",
    step: "db",
    tests: ["lib/platform/db/reader-role/grant-reader-rights.db.test.ts"],
    only: "is refused with the cause",
  },
  {
    name: "readers-role-cannot-move-the-clock",
    file: "prisma/migrations/20261130082000_reader_role/migration.sql",
    find: "when has_table_privilege(session_user, 'story'::regclass, 'update')",
    replace: "when true",
    step: "db",
    tests: ["lib/platform/db/reader-role/hidden-stories.db.test.ts"],
  },
];
