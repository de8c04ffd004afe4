import { isTestFile, within } from "../import-rules";
import { fileRule, type Rule } from "../rule";

const MAX_LINES = 250;
const FULLEST = 20;
const NO_NAMES = ["utils", "helpers", "misc", "common", "constants", "types", "index"];
const SERVER_FOLDERS = ["lib/public", "lib/site", "lib/studio", "lib/jobs", "lib/ingest"];
const SERVER_PARTS = ["db", "auth", "mail", "queue", "storage"].map((part) => `lib/platform/${part}`);

const fullFolders: Rule = {
  name: "folders-fit-a-glance",
  why: "A folder with more than twenty entries holds more than one idea.",
  find: (house) => {
    const entries = new Map<string, Set<string>>();
    for (const file of house.files.keys()) {
      const parts = file.split("/");
      for (let depth = 1; depth < parts.length; depth++) {
        const folder = parts.slice(0, depth).join("/");
        const entry = (parts[depth] ?? "").replace(/(\.db|\.isolated)?\.test\.tsx?$/, "").replace(/\.\w+$/, "");
        entries.set(folder, (entries.get(folder) ?? new Set()).add(entry));
      }
    }
    const full = [...entries].filter(([, names]) => names.size > FULLEST);
    return full.map(([file, names]) => ({ file, what: `has ${names.size} entries, without tests` }));
  },
};

export const shapeRules: Rule[] = [
  fullFolders,
  fileRule("files-fit-two-screens", `A file of more than ${MAX_LINES} lines holds more than one idea.`, (file) =>
    file.lines > MAX_LINES ? [{ what: `has ${file.lines} lines` }] : [],
  ),
  fileRule("names-say-what", "If there is no name for it, it is not one thing.", (file) => {
    const name = file.path.slice(file.path.lastIndexOf("/") + 1).split(".")[0] ?? "";
    return NO_NAMES.includes(name) ? [{ what: `is called ${name}` }] : [];
  }),
  fileRule(
    "server-only-first",
    "What reads data or settings must fail to build into a page's script.",
    (file, house) => {
      const isServers = [...SERVER_FOLDERS, ...SERVER_PARTS].some((folder) => within(file.path, folder));
      const isExempt = !isServers || isTestFile(file.path) || file.directive === "use server";
      if (isExempt || file.imports[0]?.target === "server-only" || house.isPure(file)) return [];
      return [{ line: 1, what: 'does not start with import "server-only"' }];
    },
  ),
];
