/** HTML made at random, and its words in order: those that readers see, and those that a story cannot have. Every word is there once. */
interface RandomHtml {
  html: string;
  shown: string[];
  leftOut: string[];
}

const INLINE = "b em strong i tt s sub sup u mark small span font abbr cite kbd x-word".split(" ");
const BLOCK = "p div section article h1 h2 h3 h5 address center x-box header".split(" ");
const LEFT_OUT = "script style form svg template noscript select textarea".split(" ");
const MAX_DEPTH = 5;

/** A document of the grammar that old sites write, by chance; `chance` gives numbers from 0 to below 1. */
export function randomHtml(chance: () => number): RandomHtml {
  const shown: string[] = [];
  const leftOut: string[] = [];
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(chance() * items.length)] ?? items[0];
  const name = (names: string[]) => pick(names as [string, ...string[]]);
  const some = (most: number, make: () => string) =>
    Array.from({ length: Math.ceil(chance() * most) }, make).join(pick(["", " ", "\n"]));
  const word = () => {
    const made = `w${shown.length}x`;
    shown.push(made);
    return pick([`${made} `, `${made}\n `, ` ${made}, `, `${made}&nbsp;`]);
  };
  const lost = () => {
    const made = `lost${leftOut.length}x`;
    leftOut.push(made);
    const tag = name(LEFT_OUT);
    return pick([
      `<${tag}>${made}</${tag}>`,
      `<span style="display:none">${made}</span>`,
      `<span hidden>${made}</span>`,
      `[gallery ids="${made}"]`,
    ]);
  };
  const inline = (depth: number): string => {
    if (depth > MAX_DEPTH) return word();
    const tag = name(INLINE);
    return pick([
      word,
      word,
      () => `<${tag}>${some(3, () => inline(depth + 1))}</${tag}>`,
      () => `<a href="${pick(["https://x.example", "/x", "#x", "ftp://x", "x.html"])}">${inline(MAX_DEPTH)}</a>`,
      () => pick(["<br>", "<br><br>", "<br>\n<br />"]),
      () => `[su_box a="1"]${inline(depth + 1)}[/su_box]`,
      lost,
    ])();
  };
  const line = () => some(4, () => inline(0)) + word();
  const items = (depth: number) => some(3, () => `<li>${pick([line, () => block(depth + 1)])()}</li>`);
  const row = (cell: string) =>
    `<tr>${some(3, () => `<${cell}${pick([" colspan=2", "", ""])}>${line()}</${cell}>`)}</tr>`;
  const picture = () => `<img src="a${Math.floor(chance() * 9)}.jpg">`;
  const captioned = () => (chance() < 0.5 ? figure() : captionCode());
  const figure = () => `<figure>${picture()}<figcaption>${line()}</figcaption></figure>`;
  const captionCode = () => `[caption width="1"]${picture()} ${word()}[/caption]`;
  const block = (depth: number): string => {
    if (depth > MAX_DEPTH) return `<p>${line()}</p>`;
    const tag = name(BLOCK);
    return pick([
      () => `<p>${line()}</p>`,
      () => `<${tag}>${line()}</${tag}>`,
      () => `<div>${some(3, () => pick([line, () => block(depth + 1)])())}</div>`,
      () => `<ul>${items(depth)}</ul>`,
      () => `<ol start="${Math.floor(chance() * 5) - 1}">${items(depth)}</ol>`,
      () => `<dl><dt>${line()}</dt><dd>${line()}</dd><dd>${block(depth + 1)}</dd></dl>`,
      () => `<blockquote>${some(3, () => block(depth + 1))}</blockquote>`,
      () => `<table>${row("th")}${row("td")}${row("td")}</table>`,
      () => `<pre>${word()}\n  ${word()}</pre>`,
      () => `<details><summary>${line()}</summary>${line()}</details>`,
      () => pick(["<hr>", '<iframe src="https://v.example/1"></iframe>', "<p>&nbsp;</p>"]),
      captioned,
      line,
      lost,
    ])();
  };
  const html = some(8, () => block(0)) + word();
  return { html, shown, leftOut };
}
