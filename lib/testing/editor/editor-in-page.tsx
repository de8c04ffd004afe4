import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { BodyEditor } from "@/components/studio/editor/body/body-editor";
import { NO_HEAD } from "@/components/studio/editor/body/find/find-matches";
import { NONE_FOUND } from "@/components/studio/editor/body/find/use-head-search";
import { TextProvider } from "@/components/studio/shell/text-provider";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { en } from "@/lib/studio/shell/text/en";

const first: StoryBody["blocks"][number] = { id: "first", type: "paragraph", text: [{ text: "The first paragraph." }] };
const shown: { body: StoryBody } = { body: { schema: 1, blocks: [first] } };
const nothing = () => undefined;

const editor = createElement(BodyEditor, {
  ...{ body: shown.body, changes: 0, lang: "en", dir: "ltr", isLocked: false },
  head: { texts: NO_HEAD, found: NONE_FOUND, onFound: nothing, onStep: nothing },
  ...{ onFiles: nothing, onReady: nothing, onPickPicture: nothing },
  onChange: (body: StoryBody) => {
    shown.body = body;
  },
});

createRoot(document.body.appendChild(document.createElement("div"))).render(
  <TextProvider lang="en" messages={en}>
    {editor}
  </TextProvider>,
);

Object.assign(globalThis, { shown });
