import { mergeAttributes, Node, textblockTypeInputRule } from "@tiptap/core";
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
        [LEAVE]: ({ editor }) => editor.isActive(name) && editor.chain().splitBlock().setNode("paragraph").run(),
      };
    },
  });

export const Quote = quoteNode("quote", /^\s*>\s$/);
export const Pullquote = quoteNode("pullquote");
