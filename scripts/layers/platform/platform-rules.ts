import { isTest, isTestFile, within } from "../import-rules";
import { fileRule, type Rule } from "../rule";

/** The generated client itself, not the models of the newsroom */
const CLIENT = ["Prisma", "PrismaClient"];
/** What the platform itself stores, and the catalogue of PostgreSQL */
const OWN_RELATION = /^(?:setting|cache_touch|_prisma_migrations|pg_\w+)$/;

const FETCH = "lib/platform/http/public-fetch";

/** Tests with a process of their own */
const SETS_ITS_OWN = /\.(?:isolated|db)\.test\.tsx?$/;

const LOADED_BY_MANY = ["app", "components", "lib"];

export const platformRules: Rule[] = [
  fileRule(
    "settings-when-asked",
    "Commands find out where the database is and set it: what was read before, while files loaded, would be wrong for good.",
    (file) =>
      LOADED_BY_MANY.some((folder) => within(file.path, folder)) && !isTestFile(file.path)
        ? file.readsSettingsEarly.map((line) => ({ line, what: "reads settings while it loads" }))
        : [],
  ),
  fileRule(
    "isolated-settings",
    "Unit tests share a process: settings that one of them sets stay for those after it, unless its name ends in .isolated.test.ts.",
    (file) =>
      isTestFile(file.path) && !SETS_ITS_OWN.test(file.path)
        ? file.readsEnv.map((line) => ({ line, what: "uses process.env" }))
        : [],
  ),
  fileRule(
    "platform-knows-no-news",
    "The platform could carry another product: what it knows of stories would have to change with them.",
    (file) => {
      if (!within(file.path, "lib/platform") || isTestFile(file.path)) return [];
      const models = file.imports
        .filter(({ target }) => target.startsWith("prisma/generated"))
        .flatMap(({ names, line }) => names.filter((name) => !CLIENT.includes(name)).map((name) => ({ name, line })));
      const relations = file.namesRelation.filter(({ name }) => !OWN_RELATION.test(name));
      return [...models, ...relations].map(({ name, line }) => ({ line, what: `names ${name} of the newsroom` }));
    },
  ),
  fileRule(
    "fetch-public-hosts",
    "An address that others chose must not lead into the operator's own network: fetchPublic alone says which hosts are asked.",
    (file) =>
      isTest(file.path) || within(file.path, `${FETCH}/fetch-public`)
        ? []
        : file.imports
            .filter(({ target, isType }) => !isType && within(target, `${FETCH}/fetch-within`))
            .map(({ target, line }) => ({ line, what: `imports ${target}` })),
  ),
];
