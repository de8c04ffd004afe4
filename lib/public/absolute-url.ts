import { siteUrl } from "@/lib/platform/env";

/** The public address of a path of the site (`/city`); addresses of other sites stay as they are. */
export function absoluteUrl(path: string): string {
  return path.startsWith("/") && !path.startsWith("//") ? `${siteUrl()}${encodeURI(decodedPath(path))}` : path;
}

// A path may come encoded or not; it leaves encoded once.
function decodedPath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
