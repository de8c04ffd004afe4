import { format } from "node:util";
import { log } from "./log";

const MAX_CHARACTERS = 2_000;

/** From now on what packages print becomes one line of the log, whatever it holds. */
export function logConsole(): void {
  const print = (...parts: unknown[]) =>
    log.warn({ printed: format(...parts).slice(0, MAX_CHARACTERS) }, "a package printed something");
  Object.assign(console, { error: print, warn: print, log: print, info: print });
}
