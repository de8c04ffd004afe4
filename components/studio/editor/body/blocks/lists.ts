import { ListItem as BaseItem, OrderedList as BaseOrderedList } from "@tiptap/extension-list";
import { MAX_LIST_LEVELS, MAX_LIST_START } from "@/lib/newsroom/story/body/limits";

const NUMBERINGS = ["a", "A", "i", "I"];

const start = (text: string | null) => {
  const number = text === null ? 1 : Number.parseInt(text, 10);
  return number >= 0 && number <= MAX_LIST_START ? number : 1;
};

/** Numbers as a story's list has them. The base takes pasted lines that begin with a number for a list: words stay words here. */
export const OrderedList = BaseOrderedList.extend({
  addAttributes: () => ({
    start: { default: 1, parseHTML: (element) => start(element.getAttribute("start")) },
    type: {
      default: null,
      parseHTML: (element) => NUMBERINGS.find((type) => type === element.getAttribute("type")) ?? null,
      renderHTML: ({ type }) => (type ? { type, "data-numbering": type } : {}),
    },
  }),
  addProseMirrorPlugins: () => [],
});

export const ListItem = BaseItem.extend({
  content: "paragraph (bulletList | orderedList)*",
  addKeyboardShortcuts() {
    const keys = this.parent?.() ?? {};
    const isDeepest = () => {
      const { $from } = this.editor.state.selection;
      return (
        Array.from({ length: $from.depth }, (_, at) => $from.node(at + 1)).filter(({ type }) => type === this.type)
          .length >= MAX_LIST_LEVELS
      );
    };
    return { ...keys, Tab: (props) => isDeepest() || (keys.Tab?.(props) ?? false) };
  },
});
