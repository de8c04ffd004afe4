import { isTestFile } from "../import-rules";
import { fileRule, type Rule } from "../rule";

/** Packages, and parts of packages, that bundle others below their lowest safe version: see scripts/dependencies. */
const BUNDLES = ["next/og", "next/dist/compiled", "@prisma/dev", "@prisma/query-plan-executor", "@prisma/studio-core"];

export const packageRules: Rule[] = [
  fileRule(
    "no-bundled-copies",
    "Copies inside other packages are older than is safe, and no override changes them.",
    (file) =>
      file.imports
        .filter(({ target }) => BUNDLES.some((name) => target === name || target.startsWith(`${name}/`)))
        .map(({ target, line }) => ({ line, what: `imports ${target}` })),
  ),
  fileRule(
    "framework-inside-in-one-place",
    "An upgrade may change what is inside Next: one folder relies on it, and its contract test names what broke.",
    (file) =>
      file.path.startsWith("lib/platform/next/") || isTestFile(file.path)
        ? []
        : file.imports
            .filter(({ target }) => target.startsWith("next/dist/"))
            .map(({ target, line }) => ({ line, what: `imports ${target}` })),
  ),
  fileRule("one-runtime", "Next's edge runtime bundles a network library that is older than is safe.", (file) =>
    file.path.startsWith("app/")
      ? file.exports.filter(({ name }) => name === "runtime").map(() => ({ what: "chooses a runtime" }))
      : [],
  ),
];
