const YOUTUBE_ID = /^[\w-]{11}$/;
const VIMEO_ID = /^\d{4,12}$/;

/** Where an embedded page may be shown in a frame, for the few sites whose player keeps no cookie; null for all others. */
export function embedFrame(address: string): string | null {
  const url = new URL(address, "https://invalid.example");
  const host = url.hostname.replace(/^www\.|^m\./, "");
  if (host === "youtube.com" || host === "youtu.be" || host === "youtube-nocookie.com") {
    const id = url.searchParams.get("v") ?? url.pathname.split("/").at(-1) ?? "";
    return YOUTUBE_ID.test(id) ? `https://www.youtube-nocookie.com/embed/${id}` : null;
  }
  if (host === "vimeo.com" || host === "player.vimeo.com") {
    const id = url.pathname.split("/").at(-1) ?? "";
    return VIMEO_ID.test(id) ? `https://player.vimeo.com/video/${id}?dnt=1` : null;
  }
  return null;
}
