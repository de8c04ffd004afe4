import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useState } from "react";
import { findEmbed } from "@/lib/newsroom/story/body/embed/find-embed";
import { hostOf } from "@/lib/newsroom/story/body/embed/host-of";
import { madeEmbed } from "@/lib/newsroom/story/body/embed/made-embed";
import { MAX_ADDRESS, MAX_EMBED_TITLE } from "@/lib/newsroom/story/body/limits";
import { useText } from "../../../shell/text-provider";
import { embedOf } from "../document/embed-of";
import { AttributeField } from "./attribute-field";

const SCHEME = "https://";
const NO_DETAILS = { author: "", quote: "", postedOn: "", mediaId: "", ratio: null };

export function EmbedView({ node, updateAttributes, deleteNode, selected, editor }: NodeViewProps) {
  const { t, lang, dir } = useText();
  const { url, title, author, quote, postedOn, mediaId } = embedOf(node.toJSON());
  const known = findEmbed(url);
  const site = known?.provider.name ?? hostOf(url);
  const isLocked = !editor.isEditable;
  const { lookups } = editor.storage.lookupPlaces;
  const [isAsking, setAsking] = useState(false);
  const failure = lookups?.failureOf(url);
  const hasDetails = Boolean(author || quote || postedOn || mediaId);

  async function lookUp() {
    setAsking(true);
    const found = await lookups?.lookUp(url);
    setAsking(false);
    if (!found || !editor.isEditable) return;
    // A title that somebody wrote stays.
    const isOwn = String(node.attrs.title) !== "" && String(node.attrs.title) !== madeEmbed(url)?.title;
    updateAttributes({ ...NO_DETAILS, ...found, ...(isOwn ? { title } : {}) });
  }

  return (
    <NodeViewWrapper as="div" data-embed="" data-selected={selected || undefined}>
      <p contentEditable={false} data-drag-handle lang={lang} dir={dir}>
        {t.rich(known?.frame ? "editor.body.embed.about" : "editor.body.embed.card", {
          b: (chunks) => <b>{chunks}</b>,
          host: site,
        })}
      </p>
      {mediaId && (
        // biome-ignore lint/performance/noImgElement: the studio's pictures are private and already sized
        <img src={`/studio/media/${mediaId}?w=320`} alt="" />
      )}
      <AttributeField
        value={String(node.attrs.title)}
        onText={(typed) => updateAttributes({ title: typed })}
        readOnly={isLocked}
        aria-label={t("editor.body.embed.shows")}
        placeholder={t("editor.body.embed.showsHint")}
        data-field="title"
        maxLength={MAX_EMBED_TITLE}
        dir="auto"
      />
      {(author || postedOn) && (
        <div contentEditable={false} dir="auto">
          {[author, postedOn].filter(Boolean).join(" · ")}
        </div>
      )}
      {quote && (
        <div contentEditable={false} dir="auto" data-quote-of-post="">
          {quote}
        </div>
      )}
      <AttributeField
        value={url}
        onText={(typed) => updateAttributes({ url: typed, ...NO_DETAILS })}
        readOnly={isLocked}
        aria-label={t("editor.body.embed.address")}
        placeholder={SCHEME}
        type="url"
        maxLength={MAX_ADDRESS}
      />
      <div contentEditable={false} lang={lang} dir={dir} role="status">
        {isAsking ? t("editor.body.embed.lookingUp", { site }) : (failure ?? "")}
      </div>
      <div contentEditable={false} lang={lang} dir={dir} data-buttons="">
        {lookups && site && (
          <button type="button" onClick={lookUp} disabled={isLocked || isAsking}>
            {t(
              failure
                ? "editor.body.upload.retry"
                : hasDetails
                  ? "editor.body.embed.again"
                  : "editor.body.embed.lookUp",
            )}
          </button>
        )}
        {mediaId && (
          <button type="button" onClick={() => updateAttributes({ mediaId: "" })} disabled={isLocked}>
            {t("editor.body.embed.noPoster")}
          </button>
        )}
        <button type="button" onClick={deleteNode} disabled={isLocked}>
          {t("editor.body.remove")}
        </button>
      </div>
    </NodeViewWrapper>
  );
}
