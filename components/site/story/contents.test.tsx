import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { settingsSchema } from "@/lib/newsroom/settings/settings";
import type { Block } from "@/lib/newsroom/story/body/body";
import type { Site } from "@/lib/public/site";
import { Contents } from "./contents";

const site: Site = {
  ...{ lang: "en", defaultLang: "en", prefix: "", dir: "ltr", name: "Harbour Ledger", tagline: "" },
  ...{ settings: settingsSchema.parse({}), sections: [], languages: [], readAt: new Date() },
};
const heading = (text: string, level: 2 | 3 | 4 = 2): Block => ({
  ...{ id: `id-${text}`, type: "heading", level },
  text: [{ text, marks: [{ type: "link", href: "/city" }] }],
});
const links = (...blocks: Block[]) => [
  ...renderToStaticMarkup(<Contents body={{ schema: 1, blocks }} site={site} />).matchAll(
    /data-level="(\d)"><a href="#([^"]+)">([^<]*)<\/a>/g,
  ),
];

test("a story has a table of contents from four headings on", () => {
  const three = [heading("One"), heading("Two"), heading("Three")];
  expect(links(...three)).toEqual([]);
  expect(links(...three, heading(" "))).toEqual([]);
  expect(links(...three, heading("Four", 3)).map(([, level, id, text]) => [level, id, text])).toEqual([
    ["2", "id-One", "One"],
    ["2", "id-Two", "Two"],
    ["2", "id-Three", "Three"],
    ["3", "id-Four", "Four"],
  ]);
});
