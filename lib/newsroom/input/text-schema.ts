import { z } from "zod";
import { cleanText } from "./clean-text";

/** Plain text of at most `max` characters; `empty` says why it is needed, without it none is. */
export const textSchema = (max: number, empty?: string) =>
  z
    .string()
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(empty ? 1 : 0, empty)
        .max(max, `must have at most ${max.toLocaleString("en")} characters`),
    );
