import { type Editor, mergeAttributes, Node, textblockTypeInputRule } from "@tiptap/core";
import { NodeViewContent, type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from "@tiptap/react";
import { useText } from "../../../shell/text-provider";
import { AttributeField } from "./attribute-field";

function QuoteView({ node, updateAttributes, editor }: NodeViewProps) {
  const { t } = useText();
  const isPull = node.type.name === "pullquote";
  return (
    <NodeViewWrapper as="blockquote" data-quote={isPull ? "pull" : "plain"} dir={node.attrs.dir ?? undefined}>
      <NodeViewContent as="div" />
      <AttributeField
        value={String(node.attrs.attribution ?? "")}
        onText={(attribution) => updateAttributes({ attribution })}
        readOnly={!editor.isEditable}
        placeholder={t("editor.body.quotedPerson")}
        aria-label={t("editor.body.quotedPerson")}
        data-field="attribution"
        maxLength={300}
        contentEditable={false}
      />
    </NodeViewWrapper>
  );
}

/** The key that ends a quote: a quote is one block, and what follows is a paragraph. */
const LEAVE = "Enter";

/** At the end of a quote the caret goes to the empty paragraph after it where there is one; elsewhere the rest becomes a paragraph. */
function leaveQuote(editor: Editor): boolean {
  const { $head, empty } = editor.state.selection;
  const end = $head.after();
  const next = editor.state.doc.nodeAt(end);
  const isAtEnd = empty && $head.parentOffset === $head.parent.content.size;
  if (isAtEnd && next?.type.name === "paragraph" && next.content.size === 0)
    return editor.commands.setTextSelection(end + 1);
  return editor.chain().splitBlock().setNode("paragraph").run();
}

const quoteNode = (name: "quote" | "pullquote", inputRule?: RegExp) =>
  Node.create({
    name,
    group: "block",
    content: "inline*",
    defining: true,
    addAttributes: () => ({ attribution: { default: "" } }),
    parseHTML: () => (name === "quote" ? [{ tag: "blockquote" }] : [{ tag: "aside[data-pullquote]" }]),
    renderHTML: ({ HTMLAttributes }) =>
      name === "quote"
        ? ["blockquote", mergeAttributes(HTMLAttributes), 0]
        : ["aside", mergeAttributes(HTMLAttributes, { "data-pullquote": "" }), 0],
    addNodeView: () =>
      ReactNodeViewRenderer(QuoteView, { stopEvent: ({ event }) => event.target instanceof HTMLInputElement }),
    addInputRules() {
      return inputRule ? [textblockTypeInputRule({ find: inputRule, type: this.type })] : [];
    },
    addKeyboardShortcuts() {
      return {
        [LEAVE]: ({ editor }) => editor.isActive(name) && leaveQuote(editor),
      };
    },
  });

export const Quote = quoteNode("quote", /^\s*>\s$/);
export const Pullquote = quoteNode("pullquote");
