import { StarterKit } from "@tiptap/starter-kit";
import { HeldSelection } from "../bubble/held-selection";
import { ReadSelection } from "../bubble/read-selection";
import { linkOptions } from "./link-options";

/** Lines with emphasis, strong words and links, and nothing else: what is pasted beyond it becomes text. */
export function limitedExtensions() {
  return [
    StarterKit.configure({
      ...{ heading: false, blockquote: false, codeBlock: false, horizontalRule: false },
      ...{ bulletList: false, orderedList: false, listItem: false, listKeymap: false },
      ...{ code: false, strike: false, underline: false, trailingNode: false },
      link: linkOptions,
    }),
    HeldSelection,
    ReadSelection,
  ];
}
