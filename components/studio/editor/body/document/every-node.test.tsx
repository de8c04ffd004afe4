import { readFile } from "node:fs/promises";
import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { StoryBody } from "@/components/story-body/story-body";
import { type StoryBody as Body, bodyMediaIds } from "@/lib/newsroom/story/body/body";
import { parseBody } from "@/lib/newsroom/story/body/body-schema";
import { anyDoc, anyDocHolds } from "@/lib/testing/editor/any-doc";
import { pageToDoc } from "@/lib/testing/editor/page-to-doc";
import { shownDoc } from "@/lib/testing/editor/shown-doc";
import { storyExtensions } from "../blocks/story-extensions";
import { bodyToDoc } from "./body-to-doc";
import type { DocNode } from "./doc-node";
import { docToBody } from "./doc-to-body";

const schema = getSchema(storyExtensions());
/** Blocks are known by ids, which nobody sees; a link shows its address alone. */
const UNSEEN: Record<string, string[]> = { "": ["id"], link: ["target", "rel", "class", "title"] };

const noId = () => {
  throw new Error("every block had an id");
};
const bodyOf = (doc: DocNode): Body => parseBody(JSON.parse(JSON.stringify(docToBody(doc, noId))));

function markupOf(body: Body): string {
  const picture = (id: string) => ({
    ...{ id, hash: "0123456789abcdef".repeat(4), width: 3000, height: 2000, focalX: 0.5, focalY: 0.5 },
    ...{ alt: "", caption: "", credit: "" },
  });
  const pictures = Object.fromEntries(bodyMediaIds(body).map((id) => [id, picture(id)]));
  const words = {
    embedShow: () => "Show",
    embedNote: () => "Note",
    embedOpen: () => "Open",
    day: () => "23",
    enlarge: "Enlarge",
  };
  return renderToStaticMarkup(<StoryBody body={body} pictures={pictures} words={words} />);
}

describe("every node and attribute that the editor can show", () => {
  it("is in the documents that are tried here", () => {
    const kinds = [...Object.entries(schema.nodes), ...Object.entries(schema.marks)];
    const shown = kinds
      .filter(([name]) => name !== "doc" && name !== "text")
      .map(([name, kind]): [string, string[]] => {
        const unseen = [...(UNSEEN[""] ?? []), ...(UNSEEN[name] ?? [])];
        return [
          name,
          Object.keys(kind.spec.attrs ?? {})
            .filter((attribute) => !unseen.includes(attribute))
            .sort(),
        ];
      });
    expect(anyDocHolds).toEqual(Object.fromEntries(shown));
  });

  it("survives the way into a body and back into the editor", () => {
    fc.assert(
      fc.property(anyDoc, (doc) => {
        schema.nodeFromJSON(doc).check();
        const back = bodyToDoc(bodyOf(doc));
        schema.nodeFromJSON(back).check();
        expect(shownDoc(back)).toEqual(shownDoc(doc));
        expect(bodyOf(back)).toEqual(bodyOf(doc));
      }),
      { numRuns: 200 },
    );
  });

  it("is on the page that readers see", () => {
    fc.assert(
      fc.property(anyDoc, (doc) => {
        expect(shownDoc(pageToDoc(markupOf(bodyOf(doc))))).toEqual(shownDoc(doc));
      }),
      { numRuns: 200 },
    );
  });

  it("has its letters and numerals on the page and in the editor", async () => {
    const items = ["a", "A", "i", "I"].map((numbering) => ({ ordered: true, numbering, items: [[{ text: "x" }]] }));
    const body = parseBody({ schema: 1, blocks: items.map((list, at) => ({ id: `l${at}`, type: "list", ...list })) });
    const styles = ["app/(site)/styles/story-body.css", "app/(staff)/story-text.css"];
    const css = (await Promise.all(styles.map((file) => readFile(file, "utf8")))).join("\n");
    const shown = [...markupOf(body).matchAll(/data-numbering="(.)"/g)].map(([, numbering]) => numbering);
    expect(shown).toEqual(["a", "A", "i", "I"]);
    const rendered = schema.nodes.orderedList?.spec.toDOM?.(schema.nodeFromJSON(bodyToDoc(body)).child(1));
    expect(JSON.stringify(rendered)).toContain('"data-numbering":"A"');
    for (const numbering of shown) expect(css.split(`[data-numbering="${numbering}"]`)).toHaveLength(1 + styles.length);
  });
});
