import type { Block, Run, StoryBody } from "@/lib/newsroom/story/body/body";
import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";
import { absoluteUrl } from "@/lib/public/absolute-url";
import type { Picture } from "@/lib/public/media/picture";
import { Markup, xml } from "../xml";
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

function block(item: Block, story: HtmlStory): Markup | null {
  const text = (list: Run[]) => runsMarkup(list, story.url);
  const cells = (row: Run[][], name: Markup) => row.map((cell) => xml`<${name}>${text(cell)}</${name}>`);
  switch (item.type) {
    case "paragraph":
      return xml`<p>${text(item.text)}</p>`;
    case "heading": {
      const name = new Markup(`h${item.level}`);
      return xml`<${name}>${text(item.text)}</${name}>`;
    }
    case "quote":
    case "pullquote":
      return xml`<blockquote><p>${text(item.text)}</p>${item.attribution && xml`<p>— ${item.attribution}</p>`}</blockquote>`;
    case "list": {
      const name = new Markup(item.ordered ? "ol" : "ul");
      return xml`<${name}>${item.items.map((each) => xml`<li>${text(each)}</li>`)}</${name}>`;
    }
    case "factbox":
      return xml`<h3>${item.title}</h3><ul>${item.items.map((each) => xml`<li>${text(each)}</li>`)}</ul>`;
    case "picture": {
      const picture = story.pictures[item.mediaId];
      return picture ? figure(picture, item.caption || picture.caption) : null;
    }
    case "embed":
      return isSafeLink(item.url) ? xml`<p><a href="${absoluteUrl(item.url)}">${item.title}</a></p>` : null;
    case "table": {
      const [th, td] = [new Markup("th"), new Markup("td")];
      const head = item.header.length > 0 && xml`<thead><tr>${cells(item.header, th)}</tr></thead>`;
      const rows = item.rows.map((row) => xml`<tr>${cells(row, td)}</tr>`);
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
