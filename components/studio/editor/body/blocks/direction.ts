import { Extension } from "@tiptap/core";

const isDirection = (dir: string | null) => dir === "ltr" || dir === "rtl";

/** The direction of a text that is not the story's: of a quotation in another script, say. */
export const Direction = Extension.create({
  name: "direction",
  addGlobalAttributes: () => [
    {
      types: ["paragraph", "heading", "quote", "pullquote"],
      attributes: {
        dir: {
          default: null,
          parseHTML: (element) => (isDirection(element.getAttribute("dir")) ? element.getAttribute("dir") : null),
          renderHTML: ({ dir }) => (dir ? { dir } : {}),
        },
      },
    },
  ],
});
