import { portalSegments } from "../portal-segments";

/** Stands before an address that was written untidily: no page is here, so that only the way to the right one is answered. */
export const UNTIDY = "/~";

/** Whether a path, with or without its query, is none of the readers' pages. */
const isOfPortal = (path: string) => {
  const [, first] = path.split(/[/?]/, 2);
  return portalSegments.some((segment) => segment === first);
};

/**
 * A request's target without doubled and trailing slashes and behind `UNTIDY`: `//city/tide/?a=1` becomes `/~/city/tide?a=1`. A target
 * that is tidy, or is none of the readers' pages, stays as it is.
 */
export function tidyTarget(target: string): string {
  const [path = "", ...query] = target.split("?");
  const tidy = path.replaceAll(/\/{2,}/g, "/").replace(/\/$/, "");
  if (!path.startsWith("/") || path === "/" || tidy === path || path.includes("\\") || isOfPortal(tidy)) return target;
  return [`${UNTIDY}${tidy}`, ...query].join("?");
}

// What decodes to no text: a % that begins no code, or codes that are no UTF-8.
const CODES = /(?:%[0-9a-f]{2})+|%/gi;

function isText(code: string): boolean {
  try {
    return decodeURIComponent(code) !== "";
  } catch {
    return false;
  }
}

/** A request's target in which every percent sign that encodes nothing stands for itself: no page is there, but it can be read. */
export function readableTarget(target: string): string {
  const [path = "", ...query] = target.split("?");
  if (!path.includes("%")) return target;
  const readable = path.replaceAll(CODES, (code) => (isText(code) ? code : code.replaceAll("%", "%25")));
  return readable === path ? target : [readable, ...query].join("?");
}

/** The location of a page that moved for good, with the query that it was asked with; `target` is what was asked for. */
export function movedLocation(location: string, target: string): string {
  const from = target.indexOf("?");
  const path = from === -1 ? target : target.slice(0, from);
  if (from === -1 || from === target.length - 1 || /[?#]/.test(location) || isOfPortal(path)) return location;
  return location + target.slice(from);
}
