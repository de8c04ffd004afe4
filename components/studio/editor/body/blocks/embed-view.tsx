import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useText } from "../../../shell/text-provider";

const SCHEME = "https://";

export function EmbedView({ node, updateAttributes, deleteNode, selected, editor }: NodeViewProps) {
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
