import { getSchema, type InputRule } from "@tiptap/core";
import { AllSelection, EditorState } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { storyExtensions } from "../blocks/story-extensions";
import { Typography } from "./typography";

test("a quote that is typed over the whole text is the first character of what is written instead", () => {
  const schema = getSchema(storyExtensions());
  const doc = schema.node("doc", null, [schema.node("paragraph", null, schema.text("All of it"))]);
  const state = EditorState.create({ doc, selection: new AllSelection(doc) });
  const { tr } = state;
  const rules = (Typography.config.addInputRules?.call({ options: { lang: () => "de" } } as never) ??
    []) as InputRule[];
  for (const { find, handler } of rules) {
    const match = typeof find === "function" ? find('"') : null;
    handler({ state: { tr, selection: state.selection }, range: { from: 0, to: doc.content.size }, match } as never);
  }
  expect(tr.doc.textContent).toBe("„");
  expect(tr.doc.firstChild?.type.name).toBe("paragraph");
  expect(tr.selection.head).toBe(2);
});
