import "server-only";

/** A database that cannot be used as it is; the message says why and what to do, and holds no password. */
export class DatabaseProblem extends Error {
  override name = "DatabaseProblem";
}
