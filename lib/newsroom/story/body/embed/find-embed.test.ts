import { expect, test } from "vitest";
import { answerHeaders } from "@/lib/platform/http/front/headers/answer-headers";
import { FRAME_SOURCES } from "@/lib/platform/http/front/headers/frame-sources";
import { findEmbed, providers } from "./find-embed";

/** Address, provider, the one address for it, and where it plays in a frame. */
const samples: [string, string, string, string?][] = [
  [
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1m3s&feature=share",
    "YouTube",
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=63",
    "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=63",
  ],
  [
    "https://youtu.be/dQw4w9WgXcQ?si=abc",
    "YouTube",
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
  ],
  [
    "https://m.youtube.com/shorts/dQw4w9WgXcQ",
    "YouTube",
    "https://www.youtube.com/shorts/dQw4w9WgXcQ",
    "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
  ],
  [
    "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
    "YouTube",
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
  ],
  [
    "https://www.youtube.com/embed/videoseries?list=PLabcdefghij",
    "YouTube",
    "https://www.youtube.com/playlist?list=PLabcdefghij",
    "https://www.youtube-nocookie.com/embed/videoseries?list=PLabcdefghij",
  ],
  [
    "https://vimeo.com/76979871",
    "Vimeo",
    "https://vimeo.com/76979871",
    "https://player.vimeo.com/video/76979871?dnt=1",
  ],
  [
    "https://player.vimeo.com/video/76979871?h=0a1b2c",
    "Vimeo",
    "https://vimeo.com/76979871/0a1b2c",
    "https://player.vimeo.com/video/76979871?dnt=1&h=0a1b2c",
  ],
  [
    "https://www.tiktok.com/@a.city/video/7230000000000000000?lang=en",
    "TikTok",
    "https://www.tiktok.com/@a.city/video/7230000000000000000",
    "https://www.tiktok.com/player/v1/7230000000000000000",
  ],
  [
    "https://open.spotify.com/intl-de/episode/4rOoJ6Egrf8K2IrywzwOMk?si=x",
    "Spotify",
    "https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk",
    "https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk",
  ],
  [
    "https://soundcloud.com/the-desk/morning-news",
    "SoundCloud",
    "https://soundcloud.com/the-desk/morning-news",
    "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fthe-desk%2Fmorning-news",
  ],
  [
    "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/34019569&color=0066cc",
    "SoundCloud",
    "https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F34019569",
    "https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F34019569",
  ],
  [
    "https://podcasts.apple.com/gb/podcast/the-daily/id1200361736?i=1000636060187&x=1",
    "Apple Podcasts",
    "https://podcasts.apple.com/gb/podcast/the-daily/id1200361736?i=1000636060187",
    "https://embed.podcasts.apple.com/gb/podcast/the-daily/id1200361736?i=1000636060187",
  ],
  [
    "https://www.datawrapper.de/_/aB3dE/",
    "Datawrapper",
    "https://datawrapper.dwcdn.net/aB3dE/",
    "https://datawrapper.dwcdn.net/aB3dE/",
  ],
  [
    "https://datawrapper.dwcdn.net/aB3dE/7/",
    "Datawrapper",
    "https://datawrapper.dwcdn.net/aB3dE/",
    "https://datawrapper.dwcdn.net/aB3dE/",
  ],
  [
    "https://public.flourish.studio/visualisation/1234567/",
    "Flourish",
    "https://public.flourish.studio/visualisation/1234567/",
    "https://flo.uri.sh/visualisation/1234567/embed",
  ],
  [
    "https://infogram.com/rents-in-the-city-1h7k230lz5y7v2x",
    "Infogram",
    "https://infogram.com/rents-in-the-city-1h7k230lz5y7v2x",
    "https://e.infogram.com/rents-in-the-city-1h7k230lz5y7v2x?src=embed",
  ],
  [
    "https://www.google.com/maps/embed?pb=!1m18!2d4.5",
    "Google Maps",
    "https://www.google.com/maps/embed?pb=!1m18!2d4.5",
    "https://www.google.com/maps/embed?pb=!1m18!2d4.5",
  ],
  [
    "https://www.google.com/maps/place/Town+Hall/@51.5,-0.12,17z/data=!3m1",
    "Google Maps",
    "https://www.google.com/maps/place/Town+Hall/@51.5,-0.12,17z",
    "https://www.google.com/maps?q=Town+Hall&z=17&output=embed",
  ],
  [
    "https://www.openstreetmap.org/?mlat=51.5&mlon=-0.12#map=15/51.5/-0.12",
    "OpenStreetMap",
    "https://www.openstreetmap.org/?mlat=51.5&mlon=-0.12#map=15/51.5/-0.12",
    "https://www.openstreetmap.org/export/embed.html?bbox=-0.13373%2C51.49399%2C-0.10627%2C51.50601&layer=mapnik&marker=51.5%2C-0.12",
  ],
  [
    "https://codepen.io/someone/full/PNaGbb",
    "CodePen",
    "https://codepen.io/someone/pen/PNaGbb",
    "https://codepen.io/someone/embed/PNaGbb?default-tab=result",
  ],
  [
    "https://www.documentcloud.org/documents/20059068-ruling/",
    "DocumentCloud",
    "https://www.documentcloud.org/documents/20059068-ruling/",
    "https://embed.documentcloud.org/documents/20059068-ruling/?embed=1",
  ],
  ["https://mobile.twitter.com/port/status/1234567890?s=20", "X", "https://x.com/port/status/1234567890"],
  ["https://platform.twitter.com/embed/Tweet.html?id=1234567890", "X", "https://x.com/i/status/1234567890"],
  [
    "https://bsky.app/profile/desk.example/post/3kabcdefghi2x",
    "Bluesky",
    "https://bsky.app/profile/desk.example/post/3kabcdefghi2x",
  ],
  [
    "https://embed.bsky.app/embed/did:plc:abc123/app.bsky.feed.post/3kabcdefghi2x?id=1",
    "Bluesky",
    "https://bsky.app/profile/did:plc:abc123/post/3kabcdefghi2x",
  ],
  ["https://social.example/@desk/109876543210987654", "Mastodon", "https://social.example/@desk/109876543210987654"],
  [
    "https://social.example/@desk@other.example/109876543210987654/embed",
    "Mastodon",
    "https://social.example/@desk@other.example/109876543210987654",
  ],
  [
    "https://www.instagram.com/desk/p/CabcDEF1234/?utm_source=x",
    "Instagram",
    "https://www.instagram.com/p/CabcDEF1234/",
  ],
  ["https://www.threads.net/@desk/post/CabcDEF1234", "Threads", "https://www.threads.com/@desk/post/CabcDEF1234"],
  ["https://www.facebook.com/desk/posts/pfbid0abc?x=1", "Facebook", "https://www.facebook.com/desk/posts/pfbid0abc"],
  [
    "https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fdesk%2Fvideos%2F123%2F",
    "Facebook",
    "https://www.facebook.com/desk/videos/123/",
  ],
  [
    "https://gist.github.com/someone/0123456789abcdef0123",
    "GitHub Gist",
    "https://gist.github.com/someone/0123456789abcdef0123",
  ],
];

test.each(samples)("%s is of %s", (address, provider, canonical, frame) => {
  const found = findEmbed(address);
  expect([found?.provider.name, found?.address, found?.frame?.src]).toEqual([provider, canonical, frame]);
  // An address that was stored is found again, and is the same one.
  const again = findEmbed(canonical);
  expect([again?.provider.name, again?.address, again?.id]).toEqual([provider, canonical, found?.id]);
});

test.each([
  "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
  "https://evilyoutube.com/watch?v=dQw4w9WgXcQ",
  'https://www.youtube.com/watch?v="><script>',
  "https://www.youtube.com/watch?v=..%2Fembed%2Fabc",
  "https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ",
  "https://user@www.youtube.com/watch?v=dQw4w9WgXcQ",
  "https://vimeo.com/blog/post/1",
  "https://vimeo.com/76979871?h=%22onload",
  "https://www.google.com/search?q=maps",
  "https://www.openstreetmap.org/#map=15/x/y",
  "https://w.soundcloud.com/player/?url=https://evil.example/a/b",
  "https://infogram.com/templates",
  "https://x.com/home",
  "https://example.org/chart",
  "javascript:alert(1)",
  "/city",
  "",
])("%s is of no provider", (address) => {
  expect(findEmbed(address)).toBeNull();
});

test("every provider has a sample", () => {
  const named = new Set(samples.map(([, provider]) => provider));
  expect(providers.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
});

test("frames come from the sources that readers' pages allow, and each source is used", () => {
  const sources: string[] = Object.values(FRAME_SOURCES);
  const frames = samples.flatMap(([address]) => findEmbed(address)?.frame?.src ?? []);
  const isFrom = (source: string, frame: string) => {
    const [allowed, shown] = [new URL(source), new URL(frame)];
    const isPath = source.endsWith("/")
      ? shown.pathname.startsWith(allowed.pathname)
      : shown.pathname === allowed.pathname;
    return allowed.origin === shown.origin && isPath;
  };
  expect(frames.filter((frame) => !sources.some((source) => isFrom(source, frame)))).toEqual([]);
  expect(sources.filter((source) => !frames.some((frame) => isFrom(source, frame)))).toEqual([]);
  for (const audience of ["reader", "preview"] as const) {
    const policy = answerHeaders(audience, false)["Content-Security-Policy"] ?? "";
    expect(/frame-src ([^;]*)/.exec(policy)?.[1]?.split(" ")).toEqual(sources);
  }
});
