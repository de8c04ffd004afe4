import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { en as site } from "@/lib/platform/i18n/messages/en";
import { en as studio } from "./en";

interface Tree {
  [key: string]: string | Tree;
}

const keysOf = (tree: Tree, path = ""): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? path + key : keysOf(value, `${path}${key}.`),
  );

const code = ["app", "components", "lib"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\/messages\//.test(file))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

const literal = (text: string) => text.replace(/[.$]/g, "\\$&");

/** Keys that are put together: `editor.kinds.${kind}` is any key of editor.kinds. */
const patterns = [...code.matchAll(/`([a-z]\w*\.(?:[\w.]|\$\{[^{}`]*\})+)`/gi)].flatMap(([, template = ""]) =>
  template.includes("${")
    ? new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map(literal)
          .join("[\\w-]+")}$`,
      )
    : [],
);

test.each<[string, Tree]>([
  ["studio", studio],
  ["site", site],
])("each message of the %s is used", (_, messages) => {
  const unused = keysOf(messages).filter(
    (key) => !code.includes(`"${key}"`) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});
