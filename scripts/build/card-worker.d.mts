/** Bundles the process that draws share cards into .masthead/card-worker.mjs. */
export function buildCardWorker(): Promise<void>;
