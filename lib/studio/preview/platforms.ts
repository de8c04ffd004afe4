/** Letters and lines after which a text is cut. */
export interface Cut {
  letters: number;
  lines: number;
}

export interface Platform {
  id: "x" | "facebook" | "linkedin" | "whatsapp" | "slack" | "mastodon" | "bluesky" | "discover";
  name: string;
  title: Cut;
  /** null where none is shown */
  description: Cut | null;
  /** Where it can be asked to read the page again */
  refresh?: string;
}

/**
 * Where networks cut what they show of a link. Few of them promise anything: figures are their own where they give any, else what was
 * seen on a telephone, so the last words of a long headline are a matter of luck.
 *
 * - X: title of at most 70 letters (developer.x.com, cards markup); since October 2023 it lies on the picture, without a description.
 * - Facebook: picture 1.91:1 (developers.facebook.com/docs/sharing/webmasters/images); two lines of title, one of description; kept for
 *   30 days (developers.facebook.com/docs/sharing/webmasters/crawler).
 * - LinkedIn: picture 1.91:1, two lines of title and the site, no description in the feed; kept for about 7 days
 *   (linkedin.com/help/linkedin/answer/a521928).
 * - WhatsApp: 60 to 81 letters of title and 65 to 81 of description by width (opengraphplus.com/consumers/whatsapp/tags); the picture goes
 *   with the message.
 * - Slack: about 300 letters of description, kept for about 30 minutes (docs.slack.dev/messaging/unfurling-links-in-messages).
 * - Mastodon: two lines of title in the web client; each server looks again after 14 days (docs.joinmastodon.org, link previews).
 * - Bluesky: three lines of title, two of description; written into the post when it is sent (atproto lexicon app.bsky.embed.external).
 * - Discover: the page's own picture of at least 1200 pixels and its headline (developers.google.com/search/docs/appearance/google-discover).
 */
export const platforms: readonly Platform[] = [
  {
    id: "x",
    name: "X",
    title: { letters: 70, lines: 1 },
    description: null,
  },
  {
    id: "facebook",
    name: "Facebook",
    title: { letters: 88, lines: 2 },
    description: { letters: 80, lines: 1 },
    refresh: "https://developers.facebook.com/tools/debug/",
  },
  {
    id: "linkedin",
    name: "LinkedIn",
    title: { letters: 120, lines: 2 },
    description: null,
    refresh: "https://www.linkedin.com/post-inspector/",
  },
  {
    id: "whatsapp",
    name: "WhatsApp",
    title: { letters: 65, lines: 2 },
    description: { letters: 81, lines: 2 },
  },
  {
    id: "slack",
    name: "Slack",
    title: { letters: 150, lines: 2 },
    description: { letters: 300, lines: 5 },
  },
  {
    id: "mastodon",
    name: "Mastodon",
    title: { letters: 200, lines: 2 },
    description: { letters: 200, lines: 1 },
  },
  {
    id: "bluesky",
    name: "Bluesky",
    title: { letters: 300, lines: 3 },
    description: { letters: 300, lines: 2 },
  },
  {
    id: "discover",
    name: "Google Discover",
    title: { letters: 110, lines: 3 },
    description: null,
  },
];
