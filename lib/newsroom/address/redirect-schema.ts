import { z } from "zod";
import { ownAddress } from "./own-address";

export const addRedirectSchema = z.object({
  from: ownAddress,
  /** A path of this site, or an http(s) address of another one */
  to: z.string().trim().min(1, "must not be empty").max(2_000),
  code: z.union([z.literal(301), z.literal(302), z.literal(308)]).default(301),
  /** Yes to taking an address over that leads to a story now */
  isConfirmed: z.boolean().default(false),
});
