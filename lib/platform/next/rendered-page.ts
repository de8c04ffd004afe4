interface RenderedPage {
  html: string;
  status?: number;
  headers?: Record<string, string | string[] | undefined>;
  /** Whether the page asked not to be stored */
  isFleeting?: boolean;
}

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const SCRIPT_PRELOAD = /<link\b[^>]*\bas="script"[^>]*>/g;
const FONT_PRELOAD = /<link\b[^>]*\bas="font"[^>]*>/g;
const MARKER = /<meta name="masthead:(status|location|keep|unused-font)" content="([^"]*)"\/?>/g;

const isOurs = (attributes: string) => /\bdata-masthead\b|application\/ld\+json|speculationrules/.test(attributes);

/**
 * Turns a page that Next rendered into the document that readers get: without Next's scripts, and with the status (and the
 * location) that the page asked for in `masthead:` meta elements, since App Router pages cannot answer 410 or 301. A font that the page
 * names as unused is not asked for ahead. See decision 001.
 */
export function toDocument(page: RenderedPage): RenderedPage {
  let status = page.status;
  const marks = { isFleeting: false, unusedFont: "" };
  const headers = { ...page.headers };
  const html = page.html
    .replace(SCRIPT, (whole, attributes: string) => (isOurs(attributes) ? whole : ""))
    .replace(SCRIPT_PRELOAD, "")
    .replace(MARKER, (_, name: string, content: string) => {
      if (name === "status") status = Number(content);
      else if (name === "keep") marks.isFleeting = content === "no";
      else if (name === "unused-font") marks.unusedFont = content;
      else headers.location = content.replaceAll("&amp;", "&").replaceAll("&#x27;", "'").replaceAll("&quot;", '"');
      return "";
    })
    .replace(FONT_PRELOAD, (whole) => (marks.unusedFont && whole.includes(`/${marks.unusedFont}.`) ? "" : whole));
  if (status === 503) headers["retry-after"] = "30";
  if (status === 429) headers["retry-after"] = "60";
  return { html, status, headers, ...(marks.isFleeting && { isFleeting: true }) };
}
