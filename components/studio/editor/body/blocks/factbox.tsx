import { mergeAttributes, Node } from "@tiptap/core";
import { NodeViewContent, type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from "@tiptap/react";
import { useText } from "../../../shell/text-provider";
import { AttributeField } from "./attribute-field";

function FactboxView({ node, updateAttributes, editor }: NodeViewProps) {
  const { t } = useText();
  return (
    <NodeViewWrapper as="aside" data-factbox="">
      <AttributeField
        value={String(node.attrs.title)}
        onText={(title) => updateAttributes({ title })}
        readOnly={!editor.isEditable}
        aria-label={t("editor.body.factboxTitle")}
        placeholder={t("editor.body.factboxTitle")}
        data-field="title"
        maxLength={300}
        contentEditable={false}
      />
      <NodeViewContent as="div" />
    </NodeViewWrapper>
  );
}

export const Factbox = Node.create({
  name: "factbox",
  group: "block",
  content: "paragraph+",
  defining: true,
  addAttributes: () => ({ title: { default: "" } }),
  parseHTML: () => [{ tag: "aside[data-factbox]", getAttrs: (element) => ({ title: element.title }) }],
  renderHTML: ({ node, HTMLAttributes }) => [
    "aside",
    mergeAttributes(HTMLAttributes, { "data-factbox": "", title: String(node.attrs.title) }),
    0,
  ],
  addNodeView: () =>
    ReactNodeViewRenderer(FactboxView, { stopEvent: ({ event }) => event.target instanceof HTMLInputElement }),
});
