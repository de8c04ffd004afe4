import { readablePath } from "../../answers/readable-path";

export interface OembedRequest {
  /** Path of the site's own address that is asked about, readable; null where the address is another site's or none */
  path: string | null;
  format: "json" | "xml";
  /** Pixels that the card may be wide and high */
  maxWidth: number;
  maxHeight: number;
}

/** Why a request is none: 400 for a wrong parameter, named in `message`, and 501 for a format that is not made. */
interface OembedProblem {
  status: 400 | 501;
  message: string;
}

const WIDEST = 600;
const HIGHEST = 2_000;

function pixels(query: URLSearchParams, name: string, most: number): number | null {
  const text = query.get(name);
  if (text === null) return most;
  return /^[1-9]\d{0,5}$/.test(text) ? Math.min(Number(text), most) : null;
}

function ownPath(text: string, siteUrl: string): string | null {
  if (!URL.canParse(text)) return null;
  const { origin, pathname } = new URL(text);
  return origin === new URL(siteUrl).origin ? readablePath(pathname) : null;
}

/** Reads the parameters of https://oembed.com, section 2.2: `url`, `format`, `maxwidth`, `maxheight`. */
export function readOembed(query: URLSearchParams, siteUrl: string): OembedRequest | OembedProblem {
  const format = query.get("format") ?? "json";
  if (format !== "json" && format !== "xml") {
    return { status: 501, message: "format: must be json or xml" };
  }
  const url = query.get("url");
  if (!url) return { status: 400, message: "url: is missing" };
  const maxWidth = pixels(query, "maxwidth", WIDEST);
  if (!maxWidth) return { status: 400, message: "maxwidth: must be a number of pixels" };
  const maxHeight = pixels(query, "maxheight", HIGHEST);
  if (!maxHeight) return { status: 400, message: "maxheight: must be a number of pixels" };
  return { path: ownPath(url, siteUrl), format, maxWidth, maxHeight };
}
