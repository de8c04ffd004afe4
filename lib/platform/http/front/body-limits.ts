import { MAX_PICTURE_BYTES } from "../../pictures/decoder-limits";

/** Bytes that the body of a request may have, by what is sent. The address decides: see route-table.ts. */
export const MAX_SIGN_IN_BYTES = 16 * 1024;

/** One address of the web, as JSON. */
export const MAX_ADDRESS_BYTES = 16 * 1024;

/** The largest story document with its fields, as JSON; also the input of any server action. */
export const MAX_ACTION_BYTES = 2 * 1024 * 1024;

/** The largest picture file that can be uploaded. */
export const MAX_UPLOAD_BYTES = MAX_PICTURE_BYTES;
