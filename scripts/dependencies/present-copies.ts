import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { namedBundles, signs } from "./bundles";

/** One copy of a package that is really there. */
interface Copy {
  name: string;
  version: string;
  /** Folder or file below node_modules */
  place: string;
}

/** Every copy in a folder of packages that says its version, or whose version is known by a sign. Throws where a sign is gone. */
export function presentCopies(root: string): Copy[] {
  return [
    ...installed(root),
    ...namedBundles.flatMap((place) => namedIn(root, place)),
    ...signed(root),
    ...libraries(root),
  ];
}

function installed(root: string): Copy[] {
  const files = readdirSync(root, { withFileTypes: true, recursive: true });
  return files
    .filter((file) => file.name === "package.json")
    .flatMap((file) => {
      const { name, version } = readJson(path.join(file.parentPath, file.name));
      const isCopy = typeof name === "string" && typeof version === "string";
      return isCopy ? [{ name, version, place: path.relative(root, file.parentPath) }] : [];
    });
}

// Test data of packages is not always JSON.
function readJson(file: string): { name?: unknown; version?: unknown } {
  try {
    return JSON.parse(readFileSync(file, "utf8")) ?? {};
  } catch {
    return {};
  }
}

function namedIn(root: string, place: string): Copy[] {
  const text = readFileSync(path.join(root, place), "utf8");
  const found = [...text.matchAll(/\.pnpm\/(@?[\w.-]+(?:\+[\w.-]+)?)@(\d+\.\d+\.\d+[\w.-]*)/g)];
  if (found.length === 0) throw new Error(`${place} names no packages any more: see scripts/dependencies/bundles.ts`);
  const copies = new Map(
    found.map(([, name = "", version = ""]) => {
      const copy = { name: name.replace("+", "/"), version, place };
      return [`${name}@${version}`, copy];
    }),
  );
  return [...copies.values()];
}

function signed(root: string): Copy[] {
  const places = [...new Set(signs.map(({ place }) => place))];
  return places.map((place) => {
    const text = readFileSync(path.join(root, place), "utf8");
    const [sign, ...others] = signs.filter((each) => each.place === place && each.text.test(text));
    if (sign && others.length === 0) return { name: sign.name, version: sign.version, place };
    throw new Error(`The version of ${place} is not known any more: see scripts/dependencies/bundles.ts`);
  });
}

/** The C libraries inside sharp, for this platform. */
function libraries(root: string): Copy[] {
  const folders = readdirSync(path.join(root, "@img")).filter((name) => name.startsWith("sharp-libvips-"));
  return folders.flatMap((folder) => {
    const place = `@img/${folder}/versions.json`;
    const versions: Record<string, string> = JSON.parse(readFileSync(path.join(root, place), "utf8"));
    return Object.entries(versions).map(([name, version]) => ({ name: `lib-${name}`, version, place }));
  });
}
