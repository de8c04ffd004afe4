import path from "node:path";
import { type Program, parseSync, Visitor } from "oxc-parser";
import { earlySettings } from "./platform/early-settings";
import { namedRelations } from "./platform/named-relations";
import { literalTexts } from "./words/literal-texts";
import { type ReplacedWord, replacedWords } from "./words/replaced-words";

export interface Import {
  /** Path of a file of this repository, or the name of a package such as "next/cache" or "node:fs" */
  target: string;
  isOurs: boolean;
  /** True when nothing of it is there at run time */
  isType: boolean;
  /** "*" for all */
  names: string[];
  line: number;
}

export interface SourceFile {
  path: string;
  lines: number;
  imports: Import[];
  /** Names that other files can import; "default" for the default export */
  exports: { name: string; isType: boolean }[];
  /** "use client" or "use server" */
  directive?: string;
  /** Lines that read a setting of process.env */
  readsEnv: number[];
  /** Lines that ask for settings while the file loads */
  readsSettingsEarly: number[];
  /** Lines that ask this machine for the time */
  readsClock: number[];
  /** Lines with text that a person reads */
  literalTexts: number[];
  /** Lines that begin a transaction of the database */
  beginsTransaction: number[];
  /** Lines that write a member of the staff as an actor */
  buildsActor: number[];
  /** Lines with the name of a role of the staff, in code or in SQL */
  namesRole: number[];
  /** Tables and views of the database that it names */
  namesRelation: { name: string; line: number }[];
  replacedWords: ReplacedWord[];
}

const ENDINGS = ["", ".ts", ".tsx", ".mjs", ".d.ts"];

/** Reads what the layer rules ask of one TypeScript or JavaScript file. `isFile` says which paths exist. */
export function readSourceFile(file: string, text: string, isFile: (path: string) => boolean): SourceFile {
  const { module, program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const link = (request: string, isType: boolean, names: string[], offset: number): Import => {
    const ours = resolve(file, request, isFile);
    return { target: ours ?? request, isOurs: ours !== undefined, isType, names, line: lineAt(offset) };
  };

  const imports = module.staticImports.map(({ moduleRequest, entries, start }) => {
    const names = entries.map(({ importName }) =>
      importName.kind === "NamespaceObject" ? "*" : (importName.name ?? "default"),
    );
    return link(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType), names, start);
  });
  const passedOn = module.staticExports.flatMap(({ entries, start }) =>
    entries.flatMap(({ moduleRequest, isType, importName }) =>
      moduleRequest ? [link(moduleRequest.value, isType, [importName.name ?? "*"], start)] : [],
    ),
  );
  const later = module.dynamicImports.flatMap(({ moduleRequest, start }) => {
    const literal = /^["'`](.+)["'`]$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1];
    return literal ? [link(literal, false, ["*"], start)] : [];
  });
  // Types that comments and types name: import("./a").B
  const named = [...text.matchAll(/\bimport\("([^"]+)"\)\.(?!then\b)(\w+)/g)].map(
    ({ 1: request = "", 2: name = "", index }) => link(request, true, [name], index),
  );
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName, isType }) => ({ name: exportName.name ?? "default", isType })),
  );
  const lines = text.trimEnd().split("\n").length;
  const readsEnv = envReads(program).map(lineAt);
  const readsClock = clockReads(program).map(lineAt);
  return {
    path: file,
    lines,
    imports: [...imports, ...passedOn, ...later, ...named],
    exports,
    directive: directive(program),
    readsEnv,
    readsSettingsEarly: earlySettings(program).map(lineAt),
    readsClock,
    literalTexts: literalTexts(program).map(lineAt),
    beginsTransaction: transactions(program).map(lineAt),
    buildsActor: staffActors(program).map(lineAt),
    namesRole: roleNames(program).map(lineAt),
    namesRelation: namedRelations(program).map(({ name, start }) => ({ name, line: lineAt(start) })),
    replacedWords: replacedWords(text),
  };
}

function resolve(from: string, request: string, isFile: (path: string) => boolean): string | undefined {
  if (!request.startsWith("@/") && !request.startsWith(".")) return undefined;
  const base = request.startsWith("@/") ? request.slice(2) : path.posix.join(path.posix.dirname(from), request);
  return ENDINGS.map((ending) => base + ending).find(isFile) ?? base;
}

function directive(program: Program): string | undefined {
  const [first] = program.body;
  return first?.type === "ExpressionStatement" ? (first.directive ?? undefined) : undefined;
}

// No setting: the bundler writes it in, and leaves out what another runtime would need.
const WRITTEN_IN = "NEXT_RUNTIME";

function envReads(program: Program): number[] {
  const found: number[] = [];
  const writtenIn = new Set<number>();
  const visitor = new Visitor({
    MemberExpression({ object, property, start }) {
      if (property.type === "Identifier" && property.name === WRITTEN_IN) writtenIn.add(object.start);
      const isProcess = object.type === "Identifier" && object.name === "process";
      if (isProcess && property.type === "Identifier" && property.name === "env") found.push(start);
    },
  });
  visitor.visit(program);
  return found.filter((start) => !writtenIn.has(start));
}

function clockReads(program: Program): number[] {
  const found: number[] = [];
  const visitor = new Visitor({
    NewExpression({ callee, arguments: given, start }) {
      if (callee.type === "Identifier" && callee.name === "Date" && given.length === 0) found.push(start);
    },
    MemberExpression({ object, property, start }) {
      const isDate = object.type === "Identifier" && object.name === "Date";
      if (isDate && property.type === "Identifier" && property.name === "now") found.push(start);
    },
  });
  visitor.visit(program);
  return found;
}

function transactions(program: Program): number[] {
  const found: number[] = [];
  const visitor = new Visitor({
    MemberExpression({ property, start }) {
      if (property.type === "Identifier" && property.name === "$transaction") found.push(start);
    },
  });
  visitor.visit(program);
  return found;
}

function staffActors(program: Program): number[] {
  const found: number[] = [];
  const visitor = new Visitor({
    Property({ key, value, start }) {
      const isKind = key.type === "Identifier" && key.name === "kind";
      if (isKind && value.type === "Literal" && value.value === "staff") found.push(start);
    },
  });
  visitor.visit(program);
  return found;
}

const ROLE = /^(?:administrator|editor|reporter)$/;
const ROLE_IN_SQL = /'(?:administrator|editor|reporter)'/;

function roleNames(program: Program): number[] {
  const found: number[] = [];
  const visitor = new Visitor({
    Literal({ value, start }) {
      if (typeof value === "string" && ROLE.test(value)) found.push(start);
    },
    TemplateElement({ value, start }) {
      if (ROLE.test(value.raw) || ROLE_IN_SQL.test(value.raw)) found.push(start);
    },
    MemberExpression({ object, property, start }) {
      const isRoles = object.type === "Identifier" && object.name === "StaffRole";
      if (isRoles && property.type === "Identifier" && ROLE.test(property.name)) found.push(start);
    },
  });
  visitor.visit(program);
  return found;
}
