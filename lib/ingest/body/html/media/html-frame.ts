import { madeEmbed } from "@/lib/newsroom/story/body/embed/made-embed";
import type { Piece } from "../../incoming-body";
import { addChange, type Conversion } from "../conversion";
import { webAddress } from "./link-piece";

/** Sites that answer at https whatever the code of their frames says. */
const SECURE =
  /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|soundcloud\.com|spotify\.com|facebook\.com|twitter\.com|x\.com|instagram\.com|tiktok\.com|google\.com|openstreetmap\.org|datawrapper\.de|dwcdn\.net|infogram\.com|flourish\.studio|documentcloud\.org|codepen\.io)$/i;

/** A frame as an embed; over http it plays only where its site is known to answer at https, else it is a card with a link. */
export function framePieces(tag: string, source: string, name = "", conversion: Conversion): Piece[] {
  const address = webAddress(source);
  if (!address) {
    addChange(conversion, `<${tag}> left out`, source || "without an address");
    return [];
  }
  if (tag !== "iframe") addChange(conversion, `<${tag}> as an embed`, source);
  const { protocol, hostname } = new URL(address);
  const isSecure = protocol === "https:";
  const url = isSecure || !SECURE.test(hostname) ? address : address.replace(/^http:/i, "https:");
  if (!isSecure) addChange(conversion, url === address ? "http frame as a link card" : "http frame over https", source);
  const made = madeEmbed(url, { title: name.toWellFormed() });
  return made ? [{ type: "embed", ...made }] : [];
}
