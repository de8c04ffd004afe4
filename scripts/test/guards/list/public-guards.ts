import type { Guard } from "../guard";

const view = "prisma/migrations/20261127210100_related_in_one_statement/migration.sql";
const embargoes = "prisma/migrations/20261128010000_picture_embargoes/migration.sql";
const versions = ["lib/newsroom/story/version/closed-versions.db.test.ts"];

/** What is public, and what the history keeps. */
export const publicGuards: Guard[] = [
  {
    name: "view-asks-for-the-state",
    file: view,
    find: "where s.state in ('published', 'correcting')\n  and s.path is not null",
    replace: "where s.path is not null",
    step: "db",
    tests: ["lib/platform/db/public-views.db.test.ts"],
  },
  {
    name: "view-asks-for-the-embargo",
    file: view,
    find: "e.story_id = s.id and e.is_active and",
    replace: "false and",
    step: "db",
    tests: ["lib/platform/db/public-views.db.test.ts"],
  },
  {
    name: "view-asks-for-the-publication-time",
    file: view,
    find: "and s.publish_at <= newsroom_now()",
    replace: "",
    step: "db",
    tests: ["lib/platform/db/public-views.db.test.ts"],
  },
  {
    name: "view-asks-for-the-expiry",
    file: view,
    find: "and (s.expire_at is null or s.expire_at > newsroom_now())",
    replace: "",
    step: "db",
    tests: ["lib/platform/db/public-views.db.test.ts"],
  },
  {
    name: "pictures-are-public-with-their-story",
    file: embargoes,
    find: "join public_story p on p.id = sm.story_id",
    replace: "join story p on p.id = sm.story_id",
    step: "db",
    tests: ["lib/platform/db/public-views.db.test.ts"],
  },
  {
    name: "picture-embargo-holds-in-the-view",
    file: embargoes,
    find: "where is_free(m.embargo_until) and (exists",
    replace: "where (exists",
    step: "db",
    tests: ["lib/newsroom/media/embargo/embargo-media.db.test.ts"],
  },
  {
    name: "embargo-holds-a-publication",
    file: "lib/newsroom/story/publish.ts",
    find: "await expectNoEmbargo(tx, storyId);",
    replace: "void expectNoEmbargo;",
    step: "db",
    tests: ["lib/newsroom/schedule/schedule.db.test.ts"],
  },
  {
    name: "picture-embargo-holds-a-publication",
    file: "lib/newsroom/story/publish.ts",
    find: "await expectFreePictures(tx, version);",
    replace: "void expectFreePictures;",
    step: "db",
    tests: ["lib/newsroom/media/embargo/embargo-media.db.test.ts"],
  },
  {
    name: "address-of-an-embargoed-story-tells-nothing",
    file: "prisma/migrations/20261127203000_where_addresses_lead/migration.sql",
    find: "e.story_id = s.id and e.is_active and",
    replace: "false and",
    step: "db",
    tests: ["lib/newsroom/story/move.db.test.ts"],
  },
  {
    name: "version-belongs-to-its-story",
    file: "lib/newsroom/story/publish.ts",
    find: "where: { id: versionId, storyId } });",
    replace: "where: { id: versionId } });",
    step: "db",
    tests: ["lib/newsroom/story/publish.db.test.ts"],
  },
  {
    name: "closed-versions-stay",
    file: "prisma/migrations/20261127210500_versions_stay/migration.sql",
    find: "if to_jsonb(new) - free is distinct from to_jsonb(old) - free then",
    replace: "if false then",
    step: "db",
    tests: versions,
  },
  {
    name: "audit-log-only-grows",
    file: "prisma/migrations/20261123000100_public_views/migration.sql",
    find: "raise exception 'audit_event is append-only';",
    replace: "return new;",
    step: "db",
    tests: ["lib/newsroom/audit.db.test.ts"],
  },
  {
    name: "picture-files-are-of-public-pictures",
    file: "lib/public/media/picture-file.ts",
    find: "reader().publicMedia.findUnique({ where: { id } })",
    replace:
      'import("@/lib/platform/db/database").then(({ database }) => database().media.findUnique({ where: { id } }))',
    step: "db",
    tests: ["lib/site/machines.db.test.ts"],
    only: "that is a draft is nowhere",
  },
];
