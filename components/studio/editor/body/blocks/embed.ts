import { mergeAttributes, Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { madeEmbed } from "@/lib/newsroom/story/body/embed/made-embed";
import { embedOf } from "../document/embed-of";
import { embedElement, embedOfElement } from "./embed-element";
import { EmbedView } from "./embed-view";

const isControl = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLButtonElement;

export const Embed = Node.create({
  name: "embed",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    url: { default: "" },
    title: { default: "" },
    author: { default: "" },
    quote: { default: "" },
    postedOn: { default: "" },
    mediaId: { default: "" },
    ratio: { default: null },
  }),
  parseHTML: () => [
    {
      tag: "iframe[src]",
      getAttrs: (element) => madeEmbed(element.getAttribute("src") ?? "", { title: element.title }) ?? false,
    },
    { tag: "div[data-embed]", getAttrs: (element) => embedOfElement(element) ?? false },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    "div",
    mergeAttributes(HTMLAttributes, embedElement(embedOf(node.toJSON()))),
  ],
  addNodeView: () => ReactNodeViewRenderer(EmbedView, { stopEvent: ({ event }) => isControl(event.target) }),
});
