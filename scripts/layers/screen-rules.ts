import type { House } from "./house";
import type { Rule, Violation } from "./rule";

const ROUTES = "app/(staff)";
const NAMED_AFTER_SCREENS = ["components/studio", "lib/studio", "e2e/studio"];
const EDITOR = "components/studio/editor";

/** The first folder of a path below another folder, or undefined where the file lies directly in it. */
function firstFolder(path: string, below: string): string | undefined {
  if (!path.startsWith(`${below}/`)) return undefined;
  const rest = path.slice(below.length + 1).split("/");
  return rest.length > 1 ? rest[0] : undefined;
}

/** Screens are the folders of routes in the sign-in and studio groups; a group in parentheses names what the address does not. */
function screens(house: House): Set<string> {
  const places = [ROUTES, `${ROUTES}/studio`, `${ROUTES}/studio/(shell)`];
  const folders = [...house.files.keys()].flatMap((path) => places.map((place) => firstFolder(path, place)));
  return new Set(folders.flatMap((folder) => (folder ? [folder.replace(/^\((.*)\)$/, "$1")] : [])));
}

const oneName: Rule = {
  name: "one-name-per-screen",
  why: "A screen has one name in app, components, lib and e2e: its address leads to its code.",
  find: (house) => {
    const known = screens(house);
    const found = new Set<string>();
    for (const path of house.files.keys()) {
      for (const place of NAMED_AFTER_SCREENS) {
        const folder = firstFolder(path, place);
        if (folder && !known.has(folder)) found.add(`${place}/${folder}`);
      }
    }
    return [...found].map((file) => ({ file, what: `is named after no screen in ${ROUTES}` }));
  },
};

/** The part of the editor that a file belongs to; "" for the files that put the parts together. */
const partOf = (path: string) => (path.startsWith(`${EDITOR}/`) ? (firstFolder(path, EDITOR) ?? "") : undefined);

const oneWay: Rule = {
  name: "editor-parts-one-way",
  why: "Parts of the editor that import each other can only be understood and changed together.",
  find: (house) => {
    const links = new Map<string, Map<string, Violation>>();
    for (const file of house.files.values()) {
      const from = partOf(file.path);
      if (from === undefined) continue;
      for (const { target, isOurs, line } of file.imports) {
        const to = isOurs ? partOf(target) : undefined;
        if (to === undefined || to === from) continue;
        const known = links.get(from) ?? links.set(from, new Map()).get(from);
        if (!known?.has(to)) known?.set(to, { file: file.path, line, what: `imports ${target}` });
      }
    }
    return [...links].flatMap(([from, targets]) =>
      [...targets].filter(([to]) => leadsTo(links, to, from)).map(([, violation]) => violation),
    );
  },
};

/** Whether one part imports another, itself or through others. Types count too. */
function leadsTo(links: Map<string, Map<string, Violation>>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const part of seen) for (const next of links.get(part)?.keys() ?? []) seen.add(next);
  return seen.has(to);
}

export const screenRules: Rule[] = [oneName, oneWay];
