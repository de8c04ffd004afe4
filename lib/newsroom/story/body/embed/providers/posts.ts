import { hostOf } from "../host-of";
import type { Match, Provider } from "../provider";

const MASTODON = /^(\/@[\w.-]+(?:@[\w.-]+)?\/(\d{8,20}))(?:\/embed)?\/?$/;
const FACEBOOK_POST = /^\/[\w.-]+\/(?:posts|videos|photos)\/(?:[\w.-]+\/)?([\w.-]+)\/?$/;

/** Posts and code that only show by a script of their site: readers get what was stored of them, and a link. */
export const posts: readonly Provider[] = [
  {
    name: "X",
    hosts: ["x.com", "twitter.com", "platform.twitter.com", "platform.x.com"],
    oembed: "https://publish.twitter.com/oembed?omit_script=1&dnt=1&lang=en",
    match({ pathname, searchParams }) {
      const framed = pathname === "/embed/Tweet.html" ? (searchParams.get("id") ?? "") : "";
      if (/^\d{1,20}$/.test(framed)) return { id: framed, address: `https://x.com/i/status/${framed}` };
      const [, user, id] = /^\/(\w{1,20})\/status(?:es)?\/(\d{1,20})(?:\/|$)/.exec(pathname) ?? [];
      return user && id ? { id, address: `https://x.com/${user}/status/${id}` } : null;
    },
  },
  {
    name: "Bluesky",
    hosts: ["bsky.app", "embed.bsky.app"],
    oembed: "https://embed.bsky.app/oembed?format=json",
    match({ pathname }) {
      const [, who, id] =
        /^\/(?:profile|embed)\/([\w.:-]+)\/(?:post|app\.bsky\.feed\.post)\/(\w{5,20})\/?$/.exec(pathname) ?? [];
      return who && id ? { id, address: `https://bsky.app/profile/${who}/post/${id}` } : null;
    },
  },
  {
    name: "Instagram",
    hosts: ["instagram.com"],
    match({ pathname }) {
      const [, kind, id] = /^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]{5,40})(?:\/|$)/.exec(pathname) ?? [];
      return kind && id ? { id, address: `https://www.instagram.com/${kind}/${id}/` } : null;
    },
  },
  {
    name: "Threads",
    hosts: ["threads.net", "threads.com"],
    match({ pathname }) {
      const [, user, id] = /^\/@([\w.]+)\/post\/([\w-]{5,40})(?:\/|$)/.exec(pathname) ?? [];
      return user && id ? { id, address: `https://www.threads.com/@${user}/post/${id}` } : null;
    },
  },
  {
    name: "Facebook",
    hosts: ["facebook.com", "fb.watch"],
    match: facebook,
  },
  {
    name: "GitHub Gist",
    hosts: ["gist.github.com"],
    match({ pathname }) {
      const [, user, id] = /^\/([\w-]+)\/([0-9a-f]{20,40})\/?$/.exec(pathname) ?? [];
      return user && id ? { id, address: `https://gist.github.com/${user}/${id}` } : null;
    },
  },
  {
    // Any server: what it is shows in its answer alone.
    name: "Mastodon",
    match({ origin, pathname }) {
      const [, path, id] = MASTODON.exec(pathname) ?? [];
      return path && id ? { id, address: `${origin}${path}` } : null;
    },
  },
];

function facebook({ hostname, pathname, searchParams }: URL): Match | null {
  const framed = /^\/plugins\/(?:post|video)\.php$/.test(pathname) ? (searchParams.get("href") ?? "") : "";
  if (hostOf(framed) === "facebook.com") return facebook(new URL(framed));
  if (hostname === "fb.watch") {
    const [, id] = /^\/([\w-]{5,40})\/?$/.exec(pathname) ?? [];
    return id ? { id, address: `https://fb.watch/${id}/` } : null;
  }
  const [path, id] = FACEBOOK_POST.exec(pathname) ?? /^\/(?:reel|share\/[prv])\/([\w-]+)\/?$/.exec(pathname) ?? [];
  if (path && id) return { id, address: `https://www.facebook.com${path}` };
  const film = /^\/watch\/?$/.test(pathname) ? searchParams.get("v") : null;
  return film && /^\d+$/.test(film) ? { id: film, address: `https://www.facebook.com/watch/?v=${film}` } : null;
}
