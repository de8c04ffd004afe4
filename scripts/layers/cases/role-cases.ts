import { routes, type Tree } from "./screen-cases";

/** Rows of rules.test.ts about roles: a rule, the file it must name, and a tree that breaks it. */
export const brokenRoles: [string, string, Tree][] = [
  [
    "roles-in-access",
    "lib/studio/a.ts",
    { "lib/studio/a.ts": 'export const a = (role: Role) => role !== "reporter";' },
  ],
  ["roles-in-access", "app/a.tsx", { "app/a.tsx": "export const a = (role: Role) => role === StaffRole.editor;" }],
  ["roles-in-access", "lib/newsroom/a.ts", { "lib/newsroom/a.ts": "export const a = sql`role = 'administrator'`;" }],
];

/** Trees that break no rule, each with what it shows. */
export const allowedRoles: [string, Tree][] = [
  [
    "role names where they are known, in tests and as words",
    {
      ...routes("(shell)/topics"),
      "lib/newsroom/access/policy.ts": 'export const a = "administrator";',
      "lib/studio/a.test.ts": 'export const a = "editor";',
      "lib/studio/shell/messages/en.ts": 'export const a = { editor: "editor" };',
      "lib/newsroom/a.ts": 'export const a = "must be administrator, editor or reporter";',
    },
  ],
];
