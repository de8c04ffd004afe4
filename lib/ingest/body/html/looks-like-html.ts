const CLOSED =
  "a abbr address article aside audio b blockquote caption center cite code dd del details div dl dt em embed figcaption figure font footer form h[1-6] header i iframe ins kbd li main mark nav object ol p pre q s script section small span strike strong style sub sup table tbody td th thead tr tt u ul video";
const HTML = new RegExp(
  `</(?:${CLOSED.replaceAll(" ", "|")})\\s*>|<br\\s*/?>|<hr\\s*/?>|<(?:img|iframe)\\s[^<>]*\\bsrc\\s*=`,
  "i",
);
const SHORTCODE =
  /\[\/?(?:wp_)?caption\b[^\]]*\]|\[(?:gallery|playlist|embed)(?:\s[^\]]*)?\]|\[(?:audio|video)\s[^\]]*=[^\]]*\]/;

/** Whether a text is markup, though nothing says so: it has tags that end, pictures, or shortcodes of WordPress. */
export const looksLikeHtml = (text: string) => HTML.test(text) || SHORTCODE.test(text);
