import { afterEach, expect, test } from "vitest";
import { type OtherSites, otherSites } from "@/lib/testing/editor/other-sites";
import { describeEmbed } from "./describe-embed";

let sites: OtherSites;
afterEach(() => sites.close());

const json = (value: object) => ({ type: "application/json; charset=utf-8", body: JSON.stringify(value) });
const page = (head: string, type = "text/html; charset=utf-8") => ({
  ...{ type, body: `<!doctype html><html><head>${head}</head><body><p>Text` },
});
const meta = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join("");

async function ask(address: string, answers: Parameters<typeof otherSites>[0]) {
  sites = await otherSites(answers);
  return describeEmbed(address, sites.fetch);
}

test("a film is asked for at its site's endpoint; markup of the answer is not taken", async () => {
  const said = {
    ...{ type: "video", version: "1.0", title: "The ferry <b>returns</b>", author_name: "Harbour TV" },
    ...{ thumbnail_url: "https://i.ytimg.com/vi/dQw4w9WgXcQ/hq.jpg", width: 200, height: 113 },
    html: '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe><script>alert(1)</script>',
  };
  const { embed, picture } = await ask("https://youtu.be/dQw4w9WgXcQ?si=x", {
    "www.youtube.com/oembed": json(said),
  });
  expect(embed).toEqual({
    url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    title: "The ferry <b>returns</b>",
    author: "Harbour TV",
    ratio: 1.77,
  });
  expect(picture).toBe("https://i.ytimg.com/vi/dQw4w9WgXcQ/hq.jpg");
  const address = encodeURIComponent("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
  expect(sites.asked).toEqual([`www.youtube.com/oembed?url=${address}`]);
});

test("a post has its words, author and day as text", async () => {
  const html =
    '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Ice on the harbour.<br>Stay home.</p>&mdash; Port (@port) ' +
    '<a href="https://twitter.com/port/status/1234567890?ref_src=x">November 20, 2026</a></blockquote>';
  const said = { author_name: "Port", html, width: 550, height: null };
  const { embed } = await ask("https://twitter.com/port/status/1234567890", {
    "publish.twitter.com/oembed": json(said),
  });
  expect(embed).toEqual({
    url: "https://x.com/port/status/1234567890",
    title: "Port (@port) · X",
    author: "Port (@port)",
    quote: "Ice on the harbour.\nStay home.",
    postedOn: "2026-11-20",
  });
});

test("any other page is a card of what it says of itself, with what its oEmbed answer adds", async () => {
  const head = `${meta({ "og:title": "A page &amp; more", "og:description": "What it is about.", "og:image": "/a.png", "article:published_time": "2026-11-23T08:00:00+01:00" })}<title>Ignored</title><link rel="alternate" type="application/json+oembed" href="/oembed?u=1">`;
  const { embed, picture } = await ask("https://page.example/story?id=5", {
    "page.example/story": page(head),
    "page.example/oembed": json({ author_name: "A writer", thumbnail_url: "" }),
  });
  expect(embed).toEqual({
    ...{ url: "https://page.example/story?id=5", title: "A page & more", author: "A writer" },
    ...{ quote: "What it is about.", postedOn: "2026-11-23" },
  });
  expect(picture).toBe("https://page.example/a.png");
});

test("a post of a Mastodon server is read from its page", async () => {
  const url = "https://social.example/@desk/109876543210987654";
  const head = `${meta({ "og:title": "The Desk (@desk@social.example)", "og:description": "Ice on the harbour.", "og:published_time": "2026-11-20T10:00:00Z" })}<link rel="alternate" type="application/json+oembed" href="https://social.example/api/oembed?url=x">`;
  const { embed } = await ask(url, {
    "social.example/@desk/109876543210987654": page(head),
    "social.example/api/oembed": json({
      author_name: "The Desk",
      html: "<blockquote class='mastodon-embed'></blockquote>",
    }),
  });
  expect(embed).toEqual({
    ...{ url, title: "The Desk (@desk@social.example)", author: "The Desk" },
    ...{ quote: "Ice on the harbour.", postedOn: "2026-11-20" },
  });
});

test("a short address is that of the page to which it leads", async () => {
  const { embed } = await ask("https://spotify.link/abc", {
    "spotify.link/abc": {
      type: "",
      body: "",
      status: 302,
      location: "open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk",
    },
    "open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk": page("<title>x</title>"),
    "open.spotify.com/oembed": json({ title: "Morning news", width: 456, height: 152 }),
  });
  expect(embed).toEqual({ url: "https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk", title: "Morning news" });
});

test("a page is read in its own encoding", async () => {
  const body = Buffer.from('<meta charset="windows-1252"><title>Gr\xfc\xdfe</title>', "latin1");
  const { embed } = await ask("https://page.example/", { "page.example/": { type: "text/html", body } });
  expect(embed.title).toBe("Grüße");
});

test.each([
  [
    "a sign-in page",
    "https://www.instagram.com/p/CabcDEF1234/",
    {
      "www.instagram.com/p/CabcDEF1234/": {
        type: "",
        body: "",
        status: 302,
        location: "www.instagram.com/accounts/login/",
      },
      "www.instagram.com/accounts/login/": page("<title>Login</title>"),
    },
    "not-found",
  ],
  ["a page that says nothing", "https://page.example/", { "page.example/": page("") }, "not-found"],
  ["a page that is not there", "https://page.example/", {}, "answer"],
  ["a file", "https://page.example/", { "page.example/": { type: "application/pdf", body: "%PDF" } }, "type"],
])("%s gives no embed", async (_, address, answers, code) => {
  await expect(ask(address, answers)).rejects.toMatchObject({ code });
});

test("a hostile page is read in time", async () => {
  const body = `${"<b><div>".repeat(60_000)}${"<a href=x>".repeat(20_000)}<meta property="og:title" content="Deep">`;
  const begun = performance.now();
  const { embed } = await ask("https://page.example/", { "page.example/": { type: "text/html", body } });
  expect(embed.title).toBe("Deep");
  expect(performance.now() - begun).toBeLessThan(4_000);
}, 20_000);
