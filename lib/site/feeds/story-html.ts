import {
  type Block,
  type Direction,
  itemOf,
  type List,
  type Run,
  type StoryBody,
  type TableCell,
  type TextItem,
} from "@/lib/newsroom/story/body/body";
import type { Picture } from "@/lib/public/media/picture";
import { Markup, xml } from "../xml";
import { embedMarkup } from "./embed-markup";
import { runsMarkup } from "./runs-markup";
import { sentPicture } from "./sent-picture";

interface HtmlStory {
  /** Absolute address of the story */
  url: string;
  body: StoryBody;
  pictures: Record<string, Picture>;
  lead: (Picture & { caption: string }) | null;
  corrections: { label: string; runs: Run[] }[];
}

function figure(picture: Picture, caption: string): Markup {
  const { url, width, height } = sentPicture(picture);
  const words = [caption, picture.credit].filter(Boolean).join(" · ");
  const image = xml`<img src="${url}" alt="${picture.alt}" width="${width}" height="${height}"/>`;
  return xml`<figure>${image}${words && xml`<figcaption>${words}</figcaption>`}</figure>`;
}

const attribute = (name: string, value: string | number | undefined) =>
  value !== undefined && xml` ${new Markup(name)}="${String(value)}"`;

const dirOf = ({ dir }: { dir?: Direction }) => attribute("dir", dir);

function listMarkup(list: List, text: (runs: Run[]) => Markup[]): Markup {
  const name = new Markup(list.ordered ? "ol" : "ul");
  const items = list.items.map(itemOf).map((item) => {
    const inner = (item.lists ?? []).map((each) => listMarkup(each, text));
    return xml`<li${dirOf(item)}>${text(item.text)}${inner}</li>`;
  });
  return xml`<${name}${attribute("start", list.start)}${attribute("type", list.numbering)}>${items}</${name}>`;
}

function cellMarkup(cell: TableCell, isHead: boolean, text: (runs: Run[]) => Markup[]): Markup {
  const { isHeader, colspan, rowspan, ...item } = itemOf(cell);
  const name = new Markup(isHead || isHeader ? "th" : "td");
  const spans = xml`${attribute("colspan", colspan)}${attribute("rowspan", rowspan)}${dirOf(item)}`;
  return xml`<${name}${spans}>${text(item.text)}</${name}>`;
}

function block(item: Block, story: HtmlStory): Markup | null {
  const text = (list: Run[]) => runsMarkup(list, story.url);
  switch (item.type) {
    case "paragraph":
      return xml`<p${dirOf(item)}>${text(item.text)}</p>`;
    case "heading": {
      const name = new Markup(`h${item.level}`);
      return xml`<${name}${dirOf(item)}>${text(item.text)}</${name}>`;
    }
    case "quote":
    case "pullquote":
      return xml`<blockquote${dirOf(item)}><p>${text(item.text)}</p>${item.attribution && xml`<p>— ${item.attribution}</p>`}</blockquote>`;
    case "list":
      return listMarkup(item, text);
    case "factbox":
      return xml`<h3>${item.title}</h3><ul>${item.items.map(itemOf<TextItem>).map((each) => xml`<li${dirOf(each)}>${text(each.text)}</li>`)}</ul>`;
    case "picture": {
      const picture = story.pictures[item.mediaId];
      return picture ? figure(picture, item.caption || picture.caption) : null;
    }
    case "embed":
      return embedMarkup(item, story.pictures);
    case "table": {
      const cells = (row: TableCell[], isHead: boolean) => row.map((cell) => cellMarkup(cell, isHead, text));
      const head = item.header.length > 0 && xml`<thead><tr>${cells(item.header, true)}</tr></thead>`;
      const rows = item.rows.map((row) => xml`<tr>${cells(row, false)}</tr>`);
      return xml`<table>${item.caption && xml`<caption>${item.caption}</caption>`}${head}<tbody>${rows}</tbody></table>`;
    }
    case "divider":
      return xml`<hr/>`;
  }
}

/** A whole story as HTML for readers outside the site: absolute addresses, embeds as links, no script, style or class. */
export function storyHtml(story: HtmlStory): string {
  const corrections = story.corrections.map(
    ({ label, runs }) => xml`<p><strong>${label}</strong> ${runsMarkup(runs, story.url)}</p>`,
  );
  const lead = story.lead && figure(story.lead, story.lead.caption);
  return xml`${corrections}${lead}${story.body.blocks.map((item) => block(item, story))}`.toString();
}
