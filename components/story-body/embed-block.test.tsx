import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { EmbedDetails } from "@/lib/newsroom/story/body/body";
import { EmbedBlock } from "./embed-block";

const words = {
  embedShow: (site: string) => `Show ${site}`,
  embedNote: (site: string) => `Nothing from ${site} yet.`,
  embedOpen: (site: string) => `Open at ${site}`,
  day: (date: string) => `day ${date}`,
};
const mediaId = "5afa2933-cc98-4e43-86bb-dc6f20e5ef25";
const picture = { id: mediaId, hash: "0123456789abcdef".repeat(4), width: 480, height: 360, focalX: 0.5, focalY: 0.5 };
const pictures = { [mediaId]: { ...picture, alt: "", caption: "", credit: "" } };

const markup = (url: string, details: EmbedDetails = {}) =>
  renderToStaticMarkup(
    <EmbedBlock
      block={{ id: "b1", type: "embed", url, title: "A title", ...details }}
      pictures={pictures}
      words={words}
    />,
  );

test("an embed that was stored with its address and title alone plays, and links to the one address of its content", () => {
  const html = markup("https://www.youtube.com/embed/dQw4w9WgXcQ");
  expect(html).toContain('data-src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"');
  expect(html).toContain("Show YouTube</button>");
  expect(html).toContain('<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Open at YouTube</a>');
  expect(html).not.toContain("<img");
});

test("what plays in no plain frame shows what was stored of it as text, and a link", () => {
  const details = {
    author: "Jo <b>Roe</b>",
    quote: "Line one\n<script>alert(1)</script>",
    postedOn: "2026-11-23",
    mediaId,
  };
  const html = markup("https://x.com/port/status/1234567890", details);
  expect(html).not.toMatch(/<button|<script|<iframe|data-src/);
  expect(html).toContain("<bdi>Jo &lt;b&gt;Roe&lt;/b&gt;</bdi> · X · ");
  expect(html).toContain('<time dateTime="2026-11-23">day 2026-11-23</time>');
  expect(html).toContain("Line one\n&lt;script&gt;alert(1)&lt;/script&gt;</blockquote>");
  expect(html).toContain(`src="/media/${mediaId}/`);
  expect(html).toContain('<a href="https://x.com/port/status/1234567890">Open at X</a>');
});

test("the frame has the height or the shape of its player, or the stored one", () => {
  expect(markup("https://soundcloud.com/the-desk/morning-news")).toContain('data-height="166"');
  expect(markup("https://vimeo.com/76979871")).toContain('data-usual-ratio="1.77');
  expect(markup("https://vimeo.com/76979871", { ratio: 0.5625 })).toMatch(/data-ratio="0.5625"(?!.*data-usual-ratio)/);
});

test("a poster that readers may not see is left out, and an unknown site is named by its host", () => {
  const html = markup("https://www.example.org/page", { mediaId: "5afa2933-cc98-4e43-86bb-dc6f20e5ef26" });
  expect(html).not.toContain("<img");
  expect(html).toContain('<a href="https://www.example.org/page">Open at example.org</a>');
});
