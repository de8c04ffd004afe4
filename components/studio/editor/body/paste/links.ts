import { addNote, type PasteNotes } from "./paste-notes";

/** Addresses that only lead on to another one, and the parameter that holds it. */
const REDIRECTS: [host: RegExp, path: RegExp, parameter: string[]][] = [
  [/^(?:www\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/, /^\/url$/, ["q", "url"]],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, ["url"]],
  [/^lm?\.facebook\.com$/, /^\/l\.php$/, ["u"]],
];

/** The address that a redirect leads to, or the same address. */
function unwrappedAddress(href: string): string {
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  const found = REDIRECTS.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
  const target = found?.[2].map((name) => url.searchParams.get(name)).find((value) => value);
  return target && URL.canParse(target) && /^https?:$/.test(new URL(target).protocol) ? unwrappedAddress(target) : href;
}

/** Lets links lead where they mean to, and unlinks words whose target was a place of the page they come from. */
export function settleLinks(page: Document, notes: PasteNotes): void {
  for (const link of page.querySelectorAll("a")) {
    const href = link.getAttribute("href")?.trim() ?? "";
    const target = unwrappedAddress(href);
    if (href === "" || /^(?:#|file:|about:)/i.test(href)) {
      addNote(notes, "deadLinks", Number(href !== "" && link.textContent?.trim() !== "" && !isMark(link)));
      link.replaceWith(...link.childNodes);
    } else if (target !== href) {
      addNote(notes, "redirects");
      link.setAttribute("href", target);
    }
  }
}

const isMark = (link: Element) => /^\W*(?:\d{1,3}|[ivxlc]{1,5}|\p{L}{1,3}\d{1,3})\W*$/iu.test(link.textContent ?? "");
