/** An end that was foreseen: its message says the cause and what to do, so no stack is printed. */
export class Failure extends Error {
  /** @override */
  name = "Failure";
}
