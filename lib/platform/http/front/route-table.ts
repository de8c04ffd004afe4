import { isDevelopment } from "../../env";
import { MAX_ACTION_BYTES, MAX_ADDRESS_BYTES, MAX_SIGN_IN_BYTES, MAX_UPLOAD_BYTES } from "./body-limits";

/** Who asks at an address; decides which request headers pass and which headers answers carry. */
export type Audience = "reader" | "file" | "probe" | "staff" | "preview" | "api" | "development";

export interface Route {
  audience: Audience;
  methods: readonly string[];
  /** 0: a request with a body is refused */
  maxBodyBytes: number;
  /** What the body is, for the person who sent too much of it */
  body: string;
  /** Media type that a body must be declared as */
  contentType?: string;
}

interface RouteRow extends Route {
  path: RegExp;
  /** Why the portal answers here */
  reason: string;
}

const READ = ["GET", "HEAD"] as const;
const noBody = { methods: READ, maxBodyBytes: 0, body: "" };
const json = { maxBodyBytes: MAX_ACTION_BYTES, body: "The text", contentType: "application/json" };

/**
 * Every address that the portal answers, first match first; an address that no row names answers 404. The build's manifests are compared
 * with it in e2e/site/routes.spec.ts, so that a route which the framework adds by itself is noticed.
 */
export const routeTable: readonly RouteRow[] = [
  { ...noBody, path: /^\/_next\/static\//, audience: "file", reason: "Scripts, styles and fonts of the build" },
  { ...noBody, path: /^\/assets\//, audience: "file", reason: "The custom elements of reader pages" },
  { ...noBody, path: /^\/media\/[^/]+\/[^/]+\/[^/]+$/, audience: "file", reason: "Renditions of public pictures" },
  { ...noBody, path: /^\/og\/[^/]+\/[^/]+$/, audience: "file", reason: "Share cards of public pages" },
  { ...noBody, path: /^\/icons\/[^/]+$/, audience: "file", reason: "Icons of the site" },
  {
    ...noBody,
    path: /^\/(?:apple-touch-icon\.png|favicon\.ico|logo\.svg|site\.webmanifest)$/,
    audience: "file",
    reason: "Icons and manifest that browsers ask for by name",
  },
  {
    ...noBody,
    path: /^\/(?:robots\.txt|sitemap\.xml|news-sitemap\.xml|sitemaps\/[^/]+|oembed)$/,
    audience: "file",
    reason: "Documents for search engines and embedding sites",
  },
  { ...noBody, path: /^\/(?:healthz|readyz)$/, audience: "probe", reason: "Checks of load balancers" },
  { ...noBody, path: /^\/api\/suggest$/, audience: "api", reason: "Suggestions while a reader types a search" },
  {
    path: /^\/api\/auth\/(?:csrf|session)$/,
    ...noBody,
    audience: "api",
    reason: "The sign-in form's token, and whether somebody is signed in",
  },
  {
    path: /^\/api\/auth\/(?:callback\/credentials|signout)$/,
    audience: "api",
    methods: ["POST"],
    maxBodyBytes: MAX_SIGN_IN_BYTES,
    body: "The sign-in",
    contentType: "application/x-www-form-urlencoded",
    reason: "Signing in and out",
  },
  {
    path: /^\/api\/media$/,
    audience: "api",
    methods: ["POST"],
    maxBodyBytes: MAX_UPLOAD_BYTES,
    body: "The picture",
    reason: "Uploads of pictures",
  },
  {
    path: /^\/api\/embeds$/,
    audience: "api",
    methods: ["POST"],
    maxBodyBytes: MAX_ADDRESS_BYTES,
    body: "The address",
    contentType: "application/json",
    reason: "An open editor asks what an address shows",
  },
  {
    path: /^\/api\/stories\/[^/]+\/draft$/,
    ...json,
    audience: "api",
    methods: [...READ, "PUT"],
    reason: "An open editor reads and saves its text",
  },
  {
    path: /^\/api\/stories\/[^/]+\/(?:lease|side-drafts)$/,
    ...json,
    audience: "api",
    methods: [...READ, "POST"],
    reason: "An open editor keeps its lease and saves texts aside",
  },
  { ...noBody, path: /^\/sign-in(?:\/|$)/, audience: "staff", reason: "The sign-in page, which has no server actions" },
  {
    path: /^\/studio\/stories\/[^/]+\/preview\/[^/]+(?:\/card)?$/,
    ...noBody,
    audience: "preview",
    reason: "The page and the card of a story that is not public, which the studio shows in a frame",
  },
  {
    path: /^\/studio(?:\/|$)/,
    audience: "staff",
    methods: [...READ, "POST"],
    maxBodyBytes: MAX_ACTION_BYTES,
    body: "The input",
    reason: "Pages of the studio, and their server actions",
  },
  {
    path: /^\/(?!_|(?:api|assets|healthz|icons|media|oembed|og|readyz|sitemaps)(?:\/|$))/,
    ...noBody,
    audience: "reader",
    reason: "Pages and feeds of the site, old addresses, and the site's own page for what is not there",
  },
];

const development: Route = { audience: "development", methods: [], maxBodyBytes: Number.POSITIVE_INFINITY, body: "" };

/** The row for a path without its query; null where nothing of the portal is. `next dev` adds addresses of its own below `/_`. */
export function routeOf(path: string): Route | null {
  if (isDevelopment && path.startsWith("/_")) return development;
  return routeTable.find((row) => row.path.test(path)) ?? null;
}
