import pino from "pino";
import { env } from "./env";
import { loggedError } from "./logged-error";

/** JSON lines on standard output; errors go under `err`. */
export const log = pino({
  level: env().LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: loggedError },
});
