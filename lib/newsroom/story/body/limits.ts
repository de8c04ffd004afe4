export const MAX_BLOCKS = 2_000;
/** As many as Word has */
export const MAX_LIST_LEVELS = 9;
export const MAX_LIST_START = 999_999;
/** Columns or rows of one cell, as in HTML */
export const MAX_SPAN = 1_000;
/** Letters of an address that a link or an embed leads to */
export const MAX_ADDRESS = 2_000;
export const MAX_CAPTION = 1_000;
export const MAX_EMBED_TITLE = 300;
export const MAX_EMBED_AUTHOR = 200;
export const MAX_EMBED_QUOTE = 2_000;
/** Width by height of a player, and the inverse */
export const MAX_EMBED_RATIO = 4;
