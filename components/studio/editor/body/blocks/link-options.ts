import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";

/** How the editor treats links, wherever they may stand. */
export const linkOptions = {
  openOnClick: false,
  autolink: true,
  defaultProtocol: "https",
  isAllowedUri: (url: string) => isSafeLink(url),
  HTMLAttributes: { target: null, rel: null },
};
