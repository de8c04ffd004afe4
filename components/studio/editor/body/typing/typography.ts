import { Extension, InputRule } from "@tiptap/core";
import { typographic } from "./typographic";

/**
 * Writes typographic quotes, apostrophes and dashes of the story's language while somebody types; never in code and never on paste.
 * Backspace or undo gives one replacement back. Tiptap's Typography has one fixed set of marks and no apostrophe apart from the closing quote.
 */
export const Typography = Extension.create<{ lang: () => string }>({
  name: "storyTypography",
  // Before the editor's own undo.
  priority: 1_000,
  addOptions: () => ({ lang: () => "en" }),
  addInputRules() {
    return [
      new InputRule({
        find: (text) => {
          const before = text.slice(0, -1);
          const found = typographic(before, text.slice(-1), this.options.lang());
          if (!found) return null;
          const index = before.length - found.cut;
          return { index, text: text.slice(index), data: { insert: found.insert } };
        },
        handler: ({ state: { tr, selection }, range, match }) => {
          const insert = String(match.data?.insert);
          // Where all is selected there is no paragraph around it: a character would be lost.
          if (selection.$from.parent.isTextblock) tr.insertText(insert, range.from, range.to);
          else tr.deleteSelection().insertText(insert);
        },
      }),
    ];
  },
  addKeyboardShortcuts() {
    return { "Mod-z": () => this.editor.commands.undoInputRule() };
  },
});
