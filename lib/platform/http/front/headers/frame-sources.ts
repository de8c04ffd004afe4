/**
 * What readers' pages may show in a frame, once a reader asks for it: the Content-Security-Policy names these sources and no others. A path
 * that ends with a slash stands for all below it, any other for itself alone (CSP Level 3, 6.7.2.11).
 */
export const FRAME_SOURCES = {
  youtube: "https://www.youtube-nocookie.com/embed/",
  vimeo: "https://player.vimeo.com/video/",
  tiktok: "https://www.tiktok.com/player/v1/",
  spotify: "https://open.spotify.com/embed/",
  soundcloud: "https://w.soundcloud.com/player/",
  applePodcasts: "https://embed.podcasts.apple.com/",
  datawrapper: "https://datawrapper.dwcdn.net/",
  flourish: "https://flo.uri.sh/",
  infogram: "https://e.infogram.com/",
  googleMaps: "https://www.google.com/maps/embed",
  googleMapsSearch: "https://www.google.com/maps",
  openStreetMap: "https://www.openstreetmap.org/export/embed.html",
  codepen: "https://codepen.io/",
  documentcloud: "https://embed.documentcloud.org/documents/",
} as const;

export type FrameSource = (typeof FRAME_SOURCES)[keyof typeof FRAME_SOURCES];
