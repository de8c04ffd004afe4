import { type Folder, folders } from "./folders";
import type { House } from "./house";
import { fileRule, type Rule } from "./rule";
import type { Import, SourceFile } from "./source-file";

export const isTestFile = (file: string) => /\.test\.tsx?$/.test(file);
/** A test, or what only tests use */
export const isTest = (file: string) => isTestFile(file) || within(file, "lib/testing") || within(file, "e2e");

/** A folder holds its files; a file is named without its ending. */
export function within(file: string, place: string): boolean {
  return file.startsWith(`${place}/`) || file.replace(/(\.d)?\.\w+$/, "") === place;
}

/** What readers are shown is read in these two. */
export const isForReaders = (file: string) => within(file, "lib/site") || within(file, "lib/public");

function bad(file: SourceFile, isBad: (link: Import) => boolean, what: (link: Import) => string) {
  return file.imports.filter(isBad).map((link) => ({ line: link.line, what: what(link) }));
}

const imports = (link: Import) => `imports ${link.target}`;
const isPackage = (link: Import, name: string) =>
  !link.isOurs && (link.target === name || link.target.startsWith(`${name}/`));

function folderOf(file: SourceFile): Folder | undefined {
  const fitting = folders.filter(({ folder }) => within(file.path, folder));
  return fitting.sort((a, b) => b.folder.length - a.folder.length)[0];
}

function breaksFolder(file: SourceFile, link: Import, house: House): boolean {
  const folder = folderOf(file);
  if (!folder || !link.isOurs || isTestFile(file.path)) return false;
  const target = house.files.get(link.target);
  const allowed = [
    ...folder.may,
    ...(link.isType ? (folder.types ?? []) : []),
    ...(target && house.isPure(target) ? (folder.pure ?? []) : []),
  ];
  return !allowed.some((place) => within(link.target, place));
}

const RULE_FILES = /^lib\/newsroom\/.*(^|\/)(story|workflow|policy|may|permit|schema|reach|body)\.ts$/;
const FOREIGN_TO_NEWSROOM = [
  "next",
  "react",
  "react-dom",
  "next-auth",
  "sharp",
  "pg",
  "@vercel",
  "@aws-sdk",
  "@prisma",
  "nodemailer",
];
const NAVIGATION = ["notFound", "redirect", "permanentRedirect", "forbidden", "unauthorized"];
const USES_DATABASE = [
  "lib/newsroom",
  "lib/site",
  "lib/public",
  "lib/studio",
  "lib/jobs",
  "lib/ingest",
  "lib/platform",
  "scripts",
  "prisma",
  "demo",
];

function reachesClient(file: SourceFile, link: Import, house: House): boolean {
  if (file.directive !== "use client" || link.isType || !link.isOurs) return false;
  const folder = file.path.slice(0, file.path.lastIndexOf("/"));
  const target = house.files.get(link.target);
  const isMarkup = within(link.target, "components/ui") || within(link.target, folder) || within(folder, link.target);
  const isMarked = target?.directive === "use server" || target?.directive === "use client";
  return !(isMarkup || isMarked || (target && house.isPure(target)));
}

export const importRules: Rule[] = [
  ...folders.map(({ folder, why }) =>
    fileRule(`${folder}-imports`, why, (file, house) =>
      folderOf(file)?.folder === folder ? bad(file, (link) => breaksFolder(file, link, house), imports) : [],
    ),
  ),
  fileRule(
    "newsroom-stands-alone",
    "Rules and verbs must run wherever Node runs, without a framework or a vendor.",
    (file) =>
      within(file.path, "lib/newsroom") && !isTest(file.path)
        ? bad(file, (link) => FOREIGN_TO_NEWSROOM.some((name) => isPackage(link, name)), imports)
        : [],
  ),
  fileRule(
    "rules-are-pure",
    "Rules are tables that a test reads and the browser shares: no input, no output.",
    (file, house) =>
      RULE_FILES.test(file.path) && !house.isPure(file)
        ? [{ what: "reaches files, network, database or settings" }]
        : [],
  ),
  fileRule("site-does-not-write", "Reader code can change nothing but a newsletter subscription.", (file, house) =>
    isForReaders(file.path) && !isTest(file.path)
      ? bad(
          file,
          (link) => isForeignVerb(link, house),
          (link) => `imports the verb ${link.target}`,
        )
      : [],
  ),
  fileRule("one-prisma", "One place sets pools and time-outs.", (file) =>
    within(file.path, "lib/platform/db") || within(file.path, "lib/public/db")
      ? []
      : bad(
          file,
          (link) => !link.isType && link.names.includes("PrismaClient"),
          () => "constructs Prisma",
        ),
  ),
  fileRule("database-behind-doors", "Markup and addresses never query.", (file) =>
    USES_DATABASE.some((place) => within(file.path, place)) || isTest(file.path)
      ? []
      : bad(file, (link) => within(link.target, "lib/platform/db"), imports),
  ),
  fileRule("cache-in-one-place", "The portal decides by its own tags what is fresh.", (file) =>
    within(file.path, "lib/platform/next") ? [] : bad(file, (link) => link.target === "next/cache", imports),
  ),
  fileRule("headers-at-the-door", "Only who receives a request may read it.", (file) =>
    ["app", "lib/platform/auth"].some((place) => within(file.path, place))
      ? []
      : bad(file, (link) => link.target === "next/headers", imports),
  ),
  fileRule("navigation-at-the-door", "Where a visitor is sent is decided where addresses are known.", (file) =>
    within(file.path, "app") || within(file.path, "lib/studio/gate")
      ? []
      : bad(
          file,
          (link) => link.target === "next/navigation" && link.names.some((name) => NAVIGATION.includes(name)),
          (link) => `imports ${link.names.join(", ")} of ${link.target}`,
        ),
  ),
  fileRule("env-in-one-place", "Settings are validated once; what reads them elsewhere skips that.", (file) =>
    /^lib\/platform\/env\.ts$|\.config\.\w+$/.test(file.path) || within(file.path, "scripts") || isTest(file.path)
      ? []
      : file.readsEnv.map((line) => ({ line, what: "reads process.env" })),
  ),
  fileRule("client-imports", "What a client component imports is sent to the browser.", (file, house) =>
    bad(file, (link) => reachesClient(file, link, house), imports),
  ),
  fileRule("testing-in-tests", "What only tests use must not run in production.", (file) =>
    isTest(file.path) || within(file.path, "scripts") || /^\w+\.config\.ts$/.test(file.path)
      ? []
      : bad(file, (link) => within(link.target, "lib/testing"), imports),
  ),
];

function isForeignVerb(link: Import, house: House): boolean {
  const target = house.files.get(link.target);
  const isVerb = !link.isType && target !== undefined && house.isVerb(target);
  return isVerb && !within(link.target, "lib/newsroom/newsletter/subscribe");
}
