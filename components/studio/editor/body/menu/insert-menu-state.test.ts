import { getSchema } from "@tiptap/core";
import { history, undo } from "@tiptap/pm/history";
import { EditorState, Selection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { beforeEach, expect, test } from "vitest";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { storyExtensions } from "../blocks/story-extensions";
import { bodyToDoc } from "../document/body-to-doc";
import { insertBlock } from "../insertion/insert-block";
import { InsertMenuState, menuQuery, openMenu, takeMenuWords } from "./insert-menu-state";

const schema = getSchema(storyExtensions());
const body: StoryBody = { schema: 1, blocks: [{ id: "a", type: "paragraph", text: [{ text: "First." }] }] };
const plugins = InsertMenuState.config.addProseMirrorPlugins?.call({} as never) ?? [];

let now = 0;
beforeEach(() => {
  now = Date.now();
});

/** As much of a view as the menu needs, with the caret on an empty line after a paragraph. */
function aView(): EditorView {
  const doc = schema.nodeFromJSON(bodyToDoc(body));
  const state = EditorState.create({ doc, plugins: [history(), ...plugins] });
  const view = {
    state: state.apply(state.tr.insert(doc.content.size, schema.node("paragraph")).setMeta("addToHistory", false)),
    dispatch: (tr: Parameters<EditorView["dispatch"]>[0]) => {
      view.state = view.state.apply(tr);
    },
    focus: () => undefined,
  };
  view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)));
  return view as unknown as EditorView;
}

/** Types as a person does: letters come apart, so that history has them in several steps. */
function type(view: EditorView, text: string): void {
  for (const letter of text) {
    now += 400;
    const { from, to } = view.state.selection;
    for (const { props } of view.state.plugins)
      props.handleTextInput?.call({} as never, view, from, to, letter, () => view.state.tr);
    view.dispatch(view.state.tr.insertText(letter).setTime(now));
    now += letter === "a" ? 1_000 : 0;
  }
}

const shown = ({ state }: EditorView) => {
  const blocks: string[] = [];
  state.doc.forEach((node) => {
    blocks.push(node.type.name === "paragraph" ? node.textContent : node.type.name);
  });
  return blocks;
};

test.each(["/fact", "/a table", "fact"])("the words %j leave no step of undo", (words) => {
  const view = aView();
  if (!words.startsWith("/")) openMenu(view);
  type(view, words);
  expect(menuQuery(view.state)).toBe(words.replace("/", ""));
  takeMenuWords(view);
  expect(shown(view)).toEqual(["First.", ""]);
  insertBlock(view, schema.node("factbox", null, schema.node("paragraph")));
  expect(shown(view)).toEqual(["First.", "factbox"]);
  expect(view.state.selection.$from.node(1).type.name).toBe("factbox");
  type(view, "In the box");
  undo(view.state, view.dispatch);
  expect(shown(view)).toEqual(["First.", "factbox"]);
  undo(view.state, view.dispatch);
  expect(shown(view)).toEqual(["First.", ""]);
  expect(undo(view.state)).toBe(false);
});

test("a block that came to another place meanwhile is not taken back with the words", () => {
  const view = aView();
  type(view, "/fa");
  view.dispatch(view.state.tr.insert(0, schema.node("horizontalRule")));
  takeMenuWords(view);
  expect(shown(view)).toEqual(["horizontalRule", "First.", ""]);
});

test("after a block that nobody can write in the caret is in a paragraph", () => {
  const view = aView();
  insertBlock(view, schema.node("horizontalRule"));
  type(view, "After");
  expect(shown(view)).toEqual(["First.", "horizontalRule", "After"]);
});
