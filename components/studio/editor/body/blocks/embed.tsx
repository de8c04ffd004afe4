import { mergeAttributes, Node } from "@tiptap/core";
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from "@tiptap/react";
import { useText } from "../../../shell/text-provider";

const SCHEME = "https://";

function EmbedView({ node, updateAttributes, deleteNode, selected, editor }: NodeViewProps) {
  const { t, lang, dir } = useText();
  const url = String(node.attrs.url);
  const isLocked = !editor.isEditable;
  return (
    <NodeViewWrapper as="div" data-embed="" data-selected={selected || undefined}>
      <p contentEditable={false} data-drag-handle lang={lang} dir={dir}>
        {t.rich("editor.body.embed.about", {
          b: (chunks) => <b>{chunks}</b>,
          host: URL.canParse(url) ? new URL(url).hostname : "",
        })}
      </p>
      <input
        value={url}
        onChange={(event) => updateAttributes({ url: event.target.value })}
        readOnly={isLocked}
        aria-label={t("editor.body.embed.address")}
        placeholder={SCHEME}
        type="url"
      />
      <input
        value={String(node.attrs.title)}
        onChange={(event) => updateAttributes({ title: event.target.value })}
        readOnly={isLocked}
        aria-label={t("editor.body.embed.shows")}
        placeholder={t("editor.body.embed.showsHint")}
        maxLength={300}
      />
      <button type="button" onClick={deleteNode} disabled={isLocked}>
        {t("editor.body.remove")}
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
