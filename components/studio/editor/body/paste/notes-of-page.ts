import { addNote, type PasteNotes } from "./paste-notes";

/** Links that lead from a comment to its place in the text, or back, as Word and Google Docs name them. */
const COMMENT = /#(?:_msocom|_msoanchor|cmnt)/i;
/** Links from the text of a footnote or endnote back to its mark: Word, Google Docs, LibreOffice. */
const BACK = /#(?:_(?:ftn|edn)ref|ftnt_ref|sd(?:foot|end)note\d+anc)/i;
const NOTE = "div[id^='ftn'], div[id^='edn'], div[id^='sdfootnote'], div[id^='sdendnote']";
const COMMENT_TEXT = "[style*='mso-element:comment'], .msocomtxt";

const hrefOf = (link: Element) => link.getAttribute("href") ?? "";

/** Leaves comments out and puts the texts of footnotes at the end, each after its mark; no mark remains a link. */
export function settleNotes(page: Document, notes: PasteNotes): void {
  const links = [...page.querySelectorAll("a[href]")];
  const comments = links.filter((link) => COMMENT.test(hrefOf(link)));
  addNote(notes, "comments", comments.filter((link) => /#(?:_msocom_|cmnt\d)/i.test(hrefOf(link))).length);
  for (const link of comments) commentPart(link).remove();
  for (const text of page.querySelectorAll(COMMENT_TEXT)) text.remove();

  const backs = links.filter((link) => BACK.test(hrefOf(link)) && link.isConnected);
  addNote(notes, "footnotes", backs.length);
  for (const back of backs) {
    const text = back.closest(NOTE) ?? back.closest("p, li, div") ?? back;
    back.replaceWith(...back.childNodes);
    page.body.append(text);
  }
  for (const list of page.querySelectorAll("[style*='mso-element:footnote-list'], [style*='mso-element:endnote-list']"))
    list.remove();
}

/** A mark in the text alone, or the whole text of a comment. */
function commentPart(link: Element): Element {
  const isText = /#(?:_msoanchor|cmnt_ref)/i.test(hrefOf(link));
  if (isText) return link.closest(COMMENT_TEXT) ?? link.closest("p, div") ?? link;
  const around = link.closest("sup, .MsoCommentReference");
  return around && around.textContent?.trim() === link.textContent?.trim() ? around : link;
}
