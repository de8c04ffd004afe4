import { readEmbeds } from "./embeds";
import { joinBlocks } from "./join-blocks";
import { settleLinks } from "./links";
import { settleLists } from "./nested-lists";
import { settleNotes } from "./notes-of-page";
import { replaceTag, settleDirections, settleParagraphs } from "./paragraphs";
import type { PasteNotes } from "./paste-notes";
import { type PastedFile, takePictures } from "./pictures";
import { dropDeletions } from "./tracked-changes";
import { readWordLists } from "./word/word-lists";

export interface CleanPaste {
  html: string;
  pictures: PastedFile[];
  notes: PasteNotes;
}

/** HTML from Word, Google Docs, mail programs and other pages, in a form that the editor's own rules turn into blocks. */
export function cleanPastedHtml(html: string, story: { dir: "ltr" | "rtl"; pictureLabel: string }): CleanPaste {
  const page = new DOMParser().parseFromString(html, "text/html");
  const notes: PasteNotes = {};
  // What the editor itself copied is in its form already, and its links within the story lead somewhere.
  const isOwn = page.querySelector("[data-pm-slice]") !== null;
  if (!isOwn) {
    dropDeletions(page, notes);
    readWordLists(page);
    settleNotes(page, notes);
  }
  readEmbeds(page, notes);
  for (const element of page.querySelectorAll("style, script, meta, link, title, xml, svg, template, noscript"))
    element.remove();
  for (const element of page.querySelectorAll("o\\:p")) element.replaceWith(...element.childNodes);
  for (const heading of page.querySelectorAll("h1, h5, h6"))
    replaceTag(heading, heading.tagName === "H1" ? "h2" : "h4");
  const pictures = takePictures(page, notes, story.pictureLabel);
  if (!isOwn) {
    settleLinks(page, notes);
    settleParagraphs(page);
    for (const quote of page.querySelectorAll("blockquote")) if (!quote.querySelector("ul, ol")) joinBlocks(quote);
    settleLists(page, notes);
    settleDirections(page, story.dir);
  }
  return { html: page.body.innerHTML, pictures, notes };
}
