import pino from "pino";

/** What a log tells of an error. A driver hangs its whole connection on one: what was asked, with whose data, is nothing for a log. */
export function loggedError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = pino.stdSerializers.err(error);
  const code = "code" in error ? error.code : undefined;
  return { type, message, stack, ...(typeof code === "string" ? { code } : {}) };
}
