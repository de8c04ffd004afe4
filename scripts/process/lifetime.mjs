/** @type {(() => Promise<void> | void)[]} */
const endings = [];
/** @type {Promise<void> | undefined} */
let ending;

/**
 * Remembers what to do when the portal ends; the last thing begun is ended first.
 * @param {() => Promise<void> | void} work
 */
export function atEnd(work) {
  endings.push(work);
}

/** Ends everything that was begun, once. */
export function endAll() {
  ending ??= (async () => {
    for (const work of endings.reverse()) await Promise.resolve(work()).catch((error) => console.error(error));
  })();
  return ending;
}

export function isEnding() {
  return ending !== undefined;
}

/** Ctrl-C, SIGTERM, a closed terminal and the end of the npm that started us end everything, with exit code 0. */
export function endOnSignals() {
  const leave = () => endAll().finally(() => process.exit(0));
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, leave);
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && leave(), 1000).unref();
}
