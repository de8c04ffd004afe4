import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** Lets a page be bundled that has no server: its server actions get no answer. */
export const withoutServerActions: Plugin = {
  name: "without-server-actions",
  setup({ onLoad }) {
    onLoad({ filter: /actions?\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      if (!source.startsWith('"use server"')) return null;
      const names = [...source.matchAll(/^export (?:const|async function) (\w+)/gm)].map(([, name]) => name);
      return {
        contents: names
          .map((name) => `export const ${name} = () => Promise.reject(new Error("no server"));`)
          .join("\n"),
        loader: "ts",
      };
    });
  },
};
