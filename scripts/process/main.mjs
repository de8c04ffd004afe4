import { Failure } from "../failure.mjs";
import { endAll, endOnSignals, isEnding } from "./lifetime.mjs";

/**
 * Runs a command of ours: signals end it with code 0, a failure with one message and code 1, and all that it
 * began is ended first.
 * @param {() => Promise<void>} command
 */
export async function main(command) {
  endOnSignals();
  try {
    await command();
    await endAll();
  } catch (error) {
    // A step that was interrupted by a signal fails too; that is no news.
    if (isEnding()) return;
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    await endAll();
    process.exit(1);
  }
}
