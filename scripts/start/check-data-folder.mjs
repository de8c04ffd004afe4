import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { Failure } from "../failure.mjs";

/**
 * Makes the data folder where it is missing. Throws a Failure when it cannot be made or written.
 * @param {string} dataDir
 * @returns {string} its whole path
 */
export function checkDataFolder(dataDir) {
  const folder = path.resolve(dataDir);
  try {
    make(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return folder;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `DATA_DIR: nothing can be written to ${folder} (${cause}). Choose another: DATA_DIR=/path npm start`,
    );
  }
}

// Step by step: mkdir's own `recursive` never returns below folders such as /proc.
/** @param {string} folder */
function make(folder) {
  if (existsSync(folder)) return;
  make(path.dirname(folder));
  mkdirSync(folder);
}
