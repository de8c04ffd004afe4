/** What the editor may read out of pasted words: addresses become links. Asterisks, underscores and dashes stay what was written. */
export const PASTE_RULES = ["link"];
