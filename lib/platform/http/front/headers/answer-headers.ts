import type { Audience } from "../route-table";
import { FRAME_SOURCES } from "./frame-sources";

const policy = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

const readerPolicy = (ancestors: string) =>
  policy({
    "default-src": "'none'",
    "script-src": "'self'",
    // Accents and ratios are style attributes, which neither hash nor nonce can allow; style elements are not allowed.
    "style-src": "'self'",
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "media-src": "'self'",
    "frame-src": Object.values(FRAME_SOURCES).join(" "),
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": ancestors,
    "manifest-src": "'self'",
  });

const READER_POLICY = readerPolicy("'none'");

const NOTHING_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The policy of a studio page: scripts need the nonce, which is new for each answer. */
export const staffPolicy = (nonce: string, isDevelopment: boolean) =>
  policy({
    "default-src": "'none'",
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "media-src": "'self' blob:",
    "frame-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "manifest-src": "'self'",
  });

const NO_FEATURES = [
  ...["accelerometer", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer"],
  ...[
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
  ],
]
  .map((feature) => `${feature}=()`)
  .join(", ");

const COMMON = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": NO_FEATURES,
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Pictures and cards are shown by other sites; everything else is for this one. */
const FROM_ANYWHERE = { "Cross-Origin-Resource-Policy": "cross-origin" };
const FROM_HERE = { "Cross-Origin-Resource-Policy": "same-origin" };
const YEAR_SECONDS = 31_536_000;

const byAudience: Record<Audience, Record<string, string>> = {
  reader: { ...FROM_HERE, "Content-Security-Policy": READER_POLICY },
  file: { ...FROM_ANYWHERE, "Content-Security-Policy": READER_POLICY },
  probe: { ...FROM_HERE, "Content-Security-Policy": NOTHING_POLICY },
  api: { ...FROM_HERE, "Content-Security-Policy": NOTHING_POLICY },
  // Pages of the studio get a policy with a nonce in its place.
  staff: { ...FROM_HERE, "Content-Security-Policy": NOTHING_POLICY },
  // A reader's page in the studio's own frame: it is shown to nobody else, and links to nobody from where it is.
  preview: {
    ...FROM_HERE,
    "Content-Security-Policy": readerPolicy("'self'"),
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
  },
  development: {},
};

/** The protecting headers of every answer at an audience's addresses. HSTS only where the site is published over https (RFC 6797, 7.2). */
export function answerHeaders(audience: Audience, isHttps: boolean): Record<string, string> {
  const secure: Record<string, string> = isHttps ? { "Strict-Transport-Security": `max-age=${YEAR_SECONDS}` } : {};
  return { ...COMMON, ...byAudience[audience], ...secure };
}
