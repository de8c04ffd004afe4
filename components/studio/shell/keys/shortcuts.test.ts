import { readdirSync, readFileSync } from "node:fs";
import { type AnyExtension, getExtensionField, resolveExtensions } from "@tiptap/core";
import { expect, test, vi } from "vitest";
import { limitedExtensions } from "@/components/studio/editor/body/blocks/limited-extensions";
import { storyExtensions } from "@/components/studio/editor/body/blocks/story-extensions";
import { isPressed } from "./is-pressed";
import { type ShortcutName, shortcuts } from "./shortcuts";

/** What these keys do everywhere, which no list needs to say, with or without Ctrl. */
const PLAIN = /^(?:ctrl\+)?(?:enter|backspace|delete)$/;

/** A key as the editor's extensions name it, as the table does: "Shift-Mod-z" is ctrl+shift+z. */
function named(binding: string): string {
  const parts = binding.split("-").map((part) => part.toLowerCase().replace("mod", "ctrl").replace("arrow", ""));
  const order = ["ctrl", "alt", "shift"];
  const key = parts.at(-1) ?? "";
  return [...order.filter((modifier) => parts.slice(0, -1).includes(modifier)), key].join("+");
}

function keysOf(extension: AnyExtension): string[] {
  const { name, options, storage } = extension;
  const context = { name, options, storage, editor: {}, type: { name } };
  const bind = getExtensionField<(() => Record<string, unknown>) | undefined>(
    extension,
    "addKeyboardShortcuts",
    context as never,
  );
  return Object.keys(bind?.() ?? {});
}

const bound = [...storyExtensions(), ...limitedExtensions()];
const extensionKeys = [...new Set(resolveExtensions(bound).flatMap(keysOf).map(named))]
  // The key of another keyboard for the same.
  .filter((key) => !/\p{Script=Cyrillic}/u.test(key) && !PLAIN.test(key));
const writing = (Object.keys(shortcuts) as ShortcutName[]).filter((name) => shortcuts[name].place === "writing");
const listed: string[] = writing.flatMap((name) => [...shortcuts[name].keys]);

test("every key that the editor's text takes is in the list of shortcuts", () => {
  expect(extensionKeys.length).toBeGreaterThan(15);
  expect(extensionKeys.filter((key) => !listed.includes(key))).toEqual([]);
});

const sources = readdirSync("components/studio", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|^shell\/keys\//.test(path))
  .map((path) => ({ path, text: readFileSync(`components/studio/${path}`, "utf8").replace(/\/\*[\s\S]*?\*\//g, "") }));
const usesOf = (pattern: RegExp) =>
  sources.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([found]) => `${path}: ${found}`));

test("no handler names a letter or a combination of its own: it takes the key from the list", () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(usesOf(/\bkey(?:\.toLowerCase\(\))? === "."/g)).toEqual([]);
  expect(usesOf(/"(?:ctrl|alt|shift)\+[^"]*"/g)).toEqual([]);
  expect(usesOf(/\[" .*" *, *\(\) =>.*\.get\(event\.key\)/g)).toEqual([]);
});

test("every listed key does something: the text or a handler takes it", () => {
  const handled = (name: ShortcutName) =>
    sources.some(({ text }) =>
      new RegExp(`(?:isPressed|useTextKey)\\([^;]*"${name}"|^ +\\[?"${name}",`, "m").test(text),
    );
  const isBound = (name: ShortcutName) => shortcuts[name].keys.some((key) => extensionKeys.includes(key));
  // Links take Enter, and the text takes a slash.
  const own: ShortcutName[] = ["open", "insert"];
  const names = Object.keys(shortcuts) as ShortcutName[];
  expect(names.filter((name) => !isBound(name) && !handled(name))).toEqual(own);
});

const pressed = (key: string, modifiers: Partial<KeyboardEvent> = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...modifiers,
});

test.each([
  [pressed("s", { ctrlKey: true }), "save", true],
  [pressed("s", { metaKey: true }), "save", false],
  [pressed("S", { ctrlKey: true, shiftKey: true }), "save", false],
  [pressed("s", { ctrlKey: true, altKey: true }), "save", false],
  [pressed("?", { shiftKey: true }), "help", true],
  [pressed("?"), "help", true],
  [pressed("/", { shiftKey: true }), "search", true],
  [pressed("j"), "next", true],
  [pressed("ArrowDown"), "next", true],
  [pressed("ArrowDown", { shiftKey: true }), "next", false],
  [pressed("Enter", { ctrlKey: true }), "publish", true],
  [pressed("Enter"), "publish", false],
] as const)("%j is %s: %s", (event, name, isIt) => {
  vi.stubGlobal("navigator", { platform: "Linux x86_64" });
  expect(isPressed(event, name)).toBe(isIt);
});

test("on a Mac Cmd is the key of commands, and Ctrl moves the caret", () => {
  vi.stubGlobal("navigator", { platform: "MacIntel" });
  expect(isPressed(pressed("k", { metaKey: true }), "link")).toBe(true);
  expect(isPressed(pressed("k", { ctrlKey: true }), "link")).toBe(false);
});
