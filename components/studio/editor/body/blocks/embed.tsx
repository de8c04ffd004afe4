import { mergeAttributes, Node } from "@tiptap/core";
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from "@tiptap/react";

function EmbedView({ node, updateAttributes, deleteNode, selected, editor }: NodeViewProps) {
  const url = String(node.attrs.url);
  const isLocked = !editor.isEditable;
  return (
    <NodeViewWrapper as="div" data-embed="" data-selected={selected || undefined}>
      <p contentEditable={false} data-drag-handle>
        <b>Embed</b> {URL.canParse(url) ? new URL(url).hostname : ""} · loads when the reader asks for it
      </p>
      <input
        value={url}
        onChange={(event) => updateAttributes({ url: event.target.value })}
        readOnly={isLocked}
        aria-label="Address of the embed"
        placeholder="https://"
        type="url"
      />
      <input
        value={String(node.attrs.title)}
        onChange={(event) => updateAttributes({ title: event.target.value })}
        readOnly={isLocked}
        aria-label="What the embed shows"
        placeholder="What it shows, for readers who do not load it"
        maxLength={300}
      />
      <button type="button" onClick={deleteNode} disabled={isLocked}>
        Remove
      </button>
    </NodeViewWrapper>
  );
}

const isControl = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLButtonElement;

export const Embed = Node.create({
  name: "embed",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({ url: { default: "" }, title: { default: "" } }),
  parseHTML: () => [
    { tag: "iframe[src]", getAttrs: (element) => ({ url: element.getAttribute("src"), title: element.title }) },
    { tag: "div[data-embed]", getAttrs: (element) => ({ url: element.dataset.embed, title: element.title }) },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    "div",
    mergeAttributes(HTMLAttributes, { "data-embed": String(node.attrs.url), title: String(node.attrs.title) }),
  ],
  addNodeView: () => ReactNodeViewRenderer(EmbedView, { stopEvent: ({ event }) => isControl(event.target) }),
});
