import { FRAME_SOURCES } from "@/lib/platform/http/front/headers/frame-sources";
import { hostOf } from "../host-of";
import { type Provider, UPRIGHT, WIDE } from "../provider";

/** Seconds of `90`, `90s` or `1h2m3s`; 0 for anything else. */
function secondsOf(time: string | null): number {
  const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time ?? "");
  const [hours = 0, minutes = 0, seconds = 0] = (parts ?? []).slice(1).map((part) => Number(part ?? 0));
  return Math.min(hours * 3_600 + minutes * 60 + seconds, 86_400);
}

const SPOTIFY =
  /^\/(?:intl-[\w-]+\/)?(?:embed\/)?(track|album|playlist|artist|episode|show)\/([A-Za-z0-9]{22})(?:\/|$)/;
const SPOTIFY_HEIGHTS: Record<string, number> = { track: 152, episode: 152, show: 232 };
const SOUNDCLOUD = /^\/([\w-]+)\/(?:sets\/)?([\w-]+)(?:\/s-\w+)?\/?$/;

const NO_USERS = ["discover", "search", "you", "charts", "pages", "tags"];

/** Films and sound, each in the player of its site. */
export const players: readonly Provider[] = [
  {
    name: "YouTube",
    hosts: ["youtube.com", "youtu.be", "youtube-nocookie.com", "music.youtube.com"],
    oembed: "https://www.youtube.com/oembed",
    match({ hostname, pathname, searchParams }) {
      const list = searchParams.get("list") ?? "";
      if (/^\/(?:playlist|embed\/videoseries)\/?$/.test(pathname) && /^[\w-]{10,60}$/.test(list))
        return {
          id: list,
          address: `https://www.youtube.com/playlist?list=${list}`,
          frame: { src: `${FRAME_SOURCES.youtube}videoseries?list=${list}`, shape: WIDE },
        };
      const path = hostname.endsWith("youtu.be")
        ? /^\/([\w-]{11})$/.exec(pathname)?.[1]
        : /^\/(?:embed|shorts|live|v)\/([\w-]{11})\/?$/.exec(pathname)?.[1];
      const id = path ?? (pathname === "/watch" ? searchParams.get("v") : null);
      if (!id || !/^[\w-]{11}$/.test(id)) return null;
      const isShort = pathname.startsWith("/shorts/");
      const start = secondsOf(searchParams.get("t") ?? searchParams.get("start"));
      return {
        id,
        address: isShort
          ? `https://www.youtube.com/shorts/${id}`
          : `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}` : ""}`,
        frame: {
          src: `${FRAME_SOURCES.youtube}${id}${start > 0 ? `?start=${start}` : ""}`,
          shape: isShort ? UPRIGHT : WIDE,
        },
      };
    },
  },
  {
    name: "Vimeo",
    hosts: ["vimeo.com", "player.vimeo.com"],
    oembed: "https://vimeo.com/api/oembed.json",
    match({ pathname, searchParams }) {
      const [, id, hash = searchParams.get("h") ?? ""] =
        /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d+)(?:\/([0-9a-f]+))?\/?$/.exec(pathname) ?? [];
      if (!id || !/^[0-9a-f]*$/.test(hash)) return null;
      return {
        id,
        address: `https://vimeo.com/${id}${hash && `/${hash}`}`,
        frame: { src: `${FRAME_SOURCES.vimeo}${id}?dnt=1${hash && `&h=${hash}`}`, shape: WIDE },
      };
    },
  },
  {
    name: "TikTok",
    hosts: ["tiktok.com"],
    oembed: "https://www.tiktok.com/oembed",
    match({ pathname }) {
      const [, user, id] = /^\/@([\w.-]+)\/video\/(\d{5,25})\/?$/.exec(pathname) ?? [];
      if (!id) return null;
      return {
        id,
        address: `https://www.tiktok.com/@${user}/video/${id}`,
        frame: { src: `${FRAME_SOURCES.tiktok}${id}`, shape: UPRIGHT },
      };
    },
  },
  {
    name: "Spotify",
    hosts: ["open.spotify.com"],
    oembed: "https://open.spotify.com/oembed",
    match({ pathname }) {
      const [, kind = "", id] = SPOTIFY.exec(pathname) ?? [];
      if (!id) return null;
      return {
        id,
        address: `https://open.spotify.com/${kind}/${id}`,
        frame: { src: `${FRAME_SOURCES.spotify}${kind}/${id}`, shape: { height: SPOTIFY_HEIGHTS[kind] ?? 352 } },
      };
    },
  },
  {
    name: "SoundCloud",
    hosts: ["soundcloud.com", "w.soundcloud.com"],
    oembed: "https://soundcloud.com/oembed?format=json",
    match(url) {
      const played = hostOf(url.href) === "w.soundcloud.com" ? (url.searchParams.get("url") ?? "") : url.href;
      if (!URL.canParse(played)) return null;
      const { pathname } = new URL(played);
      const host = hostOf(played);
      const frame = (sound: string) =>
        ({
          src: `${FRAME_SOURCES.soundcloud}?url=${encodeURIComponent(sound)}`,
          shape: { height: 166 },
        }) as const;
      if (host === "api.soundcloud.com") {
        const [path] = /^\/(?:tracks|playlists)\/[\w:%]+/.exec(pathname) ?? [];
        const sound = frame(`https://api.soundcloud.com${path}`);
        // The site has no other address for it that is known.
        return path ? { id: path.slice(1), address: sound.src, frame: sound } : null;
      }
      const [, user, name] = SOUNDCLOUD.exec(pathname) ?? [];
      if (host !== "soundcloud.com" || !user || !name || NO_USERS.includes(user)) return null;
      const address = `https://soundcloud.com${pathname.replace(/\/$/, "")}`;
      return { id: `${user}/${name}`, address, frame: frame(address) };
    },
  },
  {
    name: "Apple Podcasts",
    hosts: ["podcasts.apple.com", "embed.podcasts.apple.com"],
    match({ pathname, searchParams }) {
      const [, path, id] = /^(\/[a-z]{2}\/podcast\/(?:[^/?#]+\/)?(id\d+))\/?$/.exec(pathname) ?? [];
      if (!path || !id) return null;
      const episode = searchParams.get("i");
      const isEpisode = episode !== null && /^\d+$/.test(episode);
      const rest = `${path}${isEpisode ? `?i=${episode}` : ""}`;
      return {
        id: isEpisode ? `${id}-${episode}` : id,
        address: `https://podcasts.apple.com${rest}`,
        frame: { src: `${FRAME_SOURCES.applePodcasts}${rest.slice(1)}`, shape: { height: isEpisode ? 175 : 450 } },
      };
    },
  },
];
