import { z } from "zod";

/** Text that PostgreSQL can store. */
export const plain = z.string().refine((text) => !text.includes("\0"), "must not contain NUL");
