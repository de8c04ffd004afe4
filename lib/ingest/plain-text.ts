import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

const TAGS =
  "a abbr acronym b bdi bdo big blockquote br center cite code del div dfn em figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span strike strong sub sup time tt u ul var wbr";
const TAG = new RegExp(`</?(?:${TAGS.replaceAll(" ", "|")})(?:\\s[^<>]*)?/?>`, "gi");
/** What parts words where it is left out */
const BREAK = /^<\/?(?:blockquote|br|div|figure|figcaption|h\d|hr|li|ol|p|pre|section|ul)\b/i;

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/gi;
const USUAL_ENTITIES =
  "amp nbsp quot apos lt gt hellip mdash ndash lsquo rsquo ldquo rdquo laquo raquo eacute egrave agrave ccedil ouml auml uuml szlig".split(
    " ",
  );

const END_SPACE = /(?:\s|&nbsp;|&#160;|&#xa0;)+$/i;
const ELLIPSIS = /\s*(?:\.{3}|…)$/;

/**
 * A field that is text, of a source that may have taken it from a page: tags are left out, entities are read once, and an entity or a tag
 * that was cut at the end is removed. What only looks like markup ("Gates <GLJ> rose", "AT&T", "a < b") stays.
 */
export function plainText(field: string): string {
  return withoutCut(field)
    .replace(TAG, (tag) => (BREAK.test(tag) ? " " : ""))
    .replace(ENTITY, entity);
}

function entity(written: string): string {
  const [node] = parseFragment(`<textarea>${written}</textarea>`).childNodes as DefaultTreeAdapterTypes.Element[];
  const [text] = (node?.childNodes ?? []) as DefaultTreeAdapterTypes.TextNode[];
  return text?.value ?? written;
}

function withoutCut(field: string): string {
  const text = field.trimEnd();
  const [ellipsis = ""] = ELLIPSIS.exec(text) ?? [];
  const rest = text.slice(0, text.length - ellipsis.length);
  const kept = withoutCutTag(withoutCutEntity(rest));
  return kept === rest ? field : kept.replace(END_SPACE, "") + ellipsis.trimStart();
}

function withoutCutEntity(text: string): string {
  const [cut = "", name = ""] = /&(#?[a-z0-9]*)$/i.exec(text) ?? [];
  const isCut = /^#\d*$/.test(name) || (name.length > 1 && USUAL_ENTITIES.some((whole) => whole.startsWith(name)));
  return isCut ? text.slice(0, -cut.length) : text;
}

function withoutCutTag(text: string): string {
  const [cut = "", name = ""] = /<\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?$/i.exec(text) ?? [];
  return name !== "" && TAGS.split(" ").includes(name.toLowerCase()) ? text.slice(0, -cut.length) : text;
}
