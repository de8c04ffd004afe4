import { z } from "zod";
import { type ProxyTrust, parseProxyTrust } from "./http/caller/proxy-trust";

const flag = z.stringbool({ error: "must be true or false" });
const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

function whole(from: number, to: number) {
  const error = `must be a whole number from ${from} to ${to}`;
  return z.coerce.number({ error }).int({ error }).min(from, { error }).max(to, { error });
}

const proxyTrust = z.string().transform((text, context): ProxyTrust => {
  try {
    return parseProxyTrust(text);
  } catch (cause) {
    context.addIssue({ code: "custom", message: cause instanceof Error ? cause.message : String(cause) });
    return z.NEVER;
  }
});

const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: "must be a PostgreSQL address: postgresql://user:password@host:5432/name",
});

const fields = z.object({
  PORT: whole(1, 65_535).default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  SITE_URL: z
    .url({ protocol: /^https?$/, error: "must be the site's public address, such as https://news.example" })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  TRUST_PROXY: proxyTrust.default({ hops: 0 }),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: postgresUrl.optional(),
  READER_DATABASE_URL: postgresUrl.optional(),
  DATABASE_POOL: whole(2, 200).default(16),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  ADMIN_EMAIL: z.email("must be an e-mail address").optional(),
  ADMIN_PASSWORD: z
    .string()
    .min(12, "must have at least 12 characters")
    .max(200, "must have at most 200 characters")
    .optional(),
  PAGE_CACHE_MB: whole(8, 65_536).default(256),
  WEBSUB_HUB: z
    .url({ protocol: /^https?$/, error: "must be a hub's address, such as https://hub.example/" })
    .optional(),
  SEARCH_LIMIT: whole(1, 1_000_000).default(30),
  SEARCH_MS: whole(50, 60_000).default(500),
  AUTOSAVE_MS: whole(100, 60_000).default(1_500),
  SAVE_RETRY_MS: whole(100, 60_000).default(2_000),
  // A lease lasts a minute: it must be renewed several times before it ends.
  EDITOR_POLL_MS: whole(500, 20_000).default(15_000),
  JOBS: flag.default(true),
  LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(", ")}`).default("info"),
});

export const envSchema = fields.refine((settings) => settings.DATABASE_URL || !settings.READER_DATABASE_URL, {
  path: ["READER_DATABASE_URL"],
  error: "must be given together with DATABASE_URL",
});

export type Env = z.output<typeof envSchema>;

/**
 * The settings of one process, from `NAME=value` pairs; empty values count as absent.
 * Throws one error that lists every wrong setting by name and cause.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const result = envSchema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`Wrong settings (see .env.example):\n${problems.join("\n")}`);
}

let parsed: Env | undefined;

/** The settings of this process, read once. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** The one public address of the site, without a slash at its end. Request headers are never asked. */
export function siteUrl(): string {
  return env().SITE_URL ?? `http://localhost:${env().PORT}`;
}

/** Tells next-auth the one public address; without it the library falls back to request headers. */
export function pinAuthAddress(): void {
  process.env.NEXTAUTH_URL = siteUrl();
}

/** Whether this is `next dev`; part of the bundle. */
export const isDevelopment = process.env.NODE_ENV === "development";

/** Whether this is a server process of the portal, and not a build of it. */
export const isServing = () => process.env.NEXT_PHASE !== "phase-production-build";
