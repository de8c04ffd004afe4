import pino from "pino";
import { env } from "./env";
import { loggedError } from "./logged-error";

let isLevelSet = false;

/** JSON lines on standard output; errors go under `err`. */
export const log = pino({
  level: "trace",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: loggedError },
  hooks: {
    // With the first line and not while modules load: commands set the settings before they use them.
    logMethod(args, method, level) {
      if (!isLevelSet) {
        isLevelSet = true;
        this.level = env().LOG_LEVEL;
      }
      if (level >= this.levelVal) method.apply(this, args);
    },
  },
});
