import { mergeAttributes, Node } from "@tiptap/core";
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from "@tiptap/react";
import { useText } from "../../../shell/text-provider";
import { usePictures } from "../pictures";
import { AttributeField } from "./attribute-field";

const sizes = ["text", "wide", "full"] as const;

function PictureView({ node, updateAttributes, deleteNode, selected, editor }: NodeViewProps) {
  const { t } = useText();
  const { picture, open, lang } = usePictures(String(node.attrs.mediaId));
  const isLocked = !editor.isEditable;
  const own = picture?.captions[lang];
  return (
    <NodeViewWrapper as="figure" data-selected={selected || undefined} data-size={String(node.attrs.size)}>
      <button
        type="button"
        className="picture"
        onClick={open}
        disabled={isLocked}
        data-drag-handle
        title={t("editor.body.picture.about")}
      >
        {/* biome-ignore lint/performance/noImgElement: the studio's pictures are private and already sized */}
        <img src={`/studio/media/${node.attrs.mediaId}?w=1200`} alt={Object.values(picture?.alts ?? {})[0] ?? ""} />
      </button>
      <figcaption contentEditable={false}>
        <AttributeField
          value={String(node.attrs.caption ?? "")}
          onText={(caption) => updateAttributes({ caption })}
          readOnly={isLocked}
          placeholder={own || t("editor.body.picture.caption")}
          aria-label={t("editor.body.picture.caption")}
          data-field="caption"
          maxLength={1000}
        />
        <span>
          {picture?.credit}
          {picture && !picture.isDecorative && Object.keys(picture.alts).length === 0 && (
            <b className="text-warn"> {t("editor.body.picture.noAlt")}</b>
          )}
        </span>
        <select
          value={String(node.attrs.size)}
          onChange={(event) => updateAttributes({ size: event.target.value })}
          disabled={isLocked}
          aria-label={t("editor.body.picture.width")}
        >
          {sizes.map((size) => (
            <option key={size} value={size}>
              {t(`history.size.${size}`)}
            </option>
          ))}
        </select>
        <button type="button" onClick={deleteNode} disabled={isLocked}>
          {t("editor.body.remove")}
        </button>
      </figcaption>
    </NodeViewWrapper>
  );
}

/** What the picture's own fields and its button take: without it the text would take Enter on the button as a new paragraph. */
const isOwn = ({ target, type }: Event) =>
  target instanceof HTMLElement &&
  target.closest(type.startsWith("key") ? "figcaption, button" : "figcaption") !== null;

export const Picture = Node.create({
  name: "picture",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({ mediaId: { default: "" }, caption: { default: "" }, size: { default: "text" } }),
  parseHTML: () => [{ tag: "figure[data-media-id]", getAttrs: (element) => ({ mediaId: element.dataset.mediaId }) }],
  renderHTML: ({ node, HTMLAttributes }) => [
    "figure",
    mergeAttributes(HTMLAttributes, { "data-media-id": String(node.attrs.mediaId) }),
  ],
  addNodeView: () => ReactNodeViewRenderer(PictureView, { stopEvent: ({ event }) => isOwn(event) }),
});
