/** Limits of one decoding process; docs/images.md explains the figures. */
/** The largest file that is taken, uploaded or imported */
export const MAX_PICTURE_BYTES = 25 * 1024 * 1024;
export const MAX_PIXELS = 50_000_000;
/** Of pictures that are stored already: earlier versions took up to 100 megapixels */
export const MAX_STORED_PIXELS = 100_000_000;
/** Resident memory of a decoding process at its peak, code included */
export const MAX_DECODER_BYTES = 512 * 1024 * 1024;
/** What it may allocate: the rest of the 512 MB is code (about 50 MB) and the mapped file (25 MB at most) */
export const MAX_ALLOCATED_BYTES = 432 * 1024 * 1024;
export const MAX_DECODE_MS = 15_000;
/** Pictures that wait, of one user and of all together; each is held in memory with up to 25 MB */
export const MAX_WAITING_PER_USER = 8;
export const MAX_WAITING = 32;
