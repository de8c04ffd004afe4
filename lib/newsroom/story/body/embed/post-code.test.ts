import { expect, test } from "vitest";
import { readPost } from "./post-code";
import { postCodeOfHtml } from "./post-code-of-element";

const read = (html: string) => {
  const code = postCodeOfHtml(html);
  return code && readPost(code);
};

test("the code of X gives words, author and day", () => {
  const html =
    '<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">The ferry is back &mdash; at last<br>' +
    'See you <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; The Port (@port) ' +
    '<a href="https://twitter.com/port/status/1234567890?ref_src=twsrc%5Etfw">November 20, 2026</a></blockquote>\\n' +
    '<script async src="https://platform.twitter.com/widgets.js"></script>';
  expect(read(html)).toEqual({
    url: "https://x.com/port/status/1234567890",
    title: "The Port (@port) · X",
    author: "The Port (@port)",
    quote: "The ferry is back — at last\nSee you pic.twitter.com/x",
    postedOn: "2026-11-20",
  });
});

test("the code of Bluesky does too", () => {
  const html =
    '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3kabcdefghi2x">' +
    '<p lang="en">Ice on the harbour.</p>&mdash; Desk (<a href="https://bsky.app/profile/did:plc:abc?ref_src=embed">@desk.example</a>) ' +
    '<a href="https://bsky.app/profile/did:plc:abc/post/3kabcdefghi2x?ref_src=embed">Nov 3, 2026 at 7:00 PM</a></blockquote>';
  expect(read(html)).toEqual({
    url: "https://bsky.app/profile/did:plc:abc/post/3kabcdefghi2x",
    title: "Desk (@desk.example) · Bluesky",
    author: "Desk (@desk.example)",
    quote: "Ice on the harbour.",
    postedOn: "2026-11-03",
  });
});

test.each([
  [
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CabcDEF1234/?utm=x"><a href="https://www.instagram.com/p/CabcDEF1234/">View</a></blockquote>',
    "https://www.instagram.com/p/CabcDEF1234/",
  ],
  [
    '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@desk/post/CabcDEF1234"></blockquote>',
    "https://www.threads.com/@desk/post/CabcDEF1234",
  ],
  [
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@desk/video/7230000000000000000"><section><a href="https://www.tiktok.com/@desk">@desk</a> <p>On the ice</p></section></blockquote>',
    "https://www.tiktok.com/@desk/video/7230000000000000000",
  ],
  [
    '<blockquote class="mastodon-embed" data-embed-url="https://social.example/@desk/109876543210987654/embed"><a href="https://social.example/@desk/109876543210987654">Post</a></blockquote>',
    "https://social.example/@desk/109876543210987654",
  ],
  [
    '<div class="fb-post" data-href="https://www.facebook.com/desk/posts/pfbid0abc"></div>',
    "https://www.facebook.com/desk/posts/pfbid0abc",
  ],
])("the address is found in %s", (html, address) => {
  expect(read(html)?.url).toBe(address);
});

test("no quotation of another kind and no foreign address becomes an embed", () => {
  expect(read("<blockquote><p>Words</p></blockquote>")).toBeNull();
  expect(
    read('<blockquote class="twitter-tweet"><a href="https://evil.example/port/status/1">x</a></blockquote>'),
  ).toBeNull();
});

test("code that is nested without end is read in part", () => {
  const html = `<blockquote class="twitter-tweet"><a href="https://x.com/port/status/12"></a>${"<i>".repeat(50_000)}deep`;
  expect(read(html)).toEqual({ url: "https://x.com/port/status/12", title: "X" });
});
