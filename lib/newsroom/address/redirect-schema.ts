import { z } from "zod";
import { portalSegments } from "@/lib/platform/http/portal-segments";
import { readableAddress } from "./readable-address";

const isOfPortal = (path: string) => {
  const [, first] = path.split(/[/?]/, 2);
  return portalSegments.some((segment) => segment === first);
};

const ownAddress = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .max(2_000)
  .transform((text, context) => {
    const path = readableAddress(text);
    if (path === null) context.addIssue("must be an address of this site: /city/old-page");
    else if (path === "/" || isOfPortal(path)) context.addIssue("is an address of the portal itself");
    return path ?? z.NEVER;
  });

export const addRedirectSchema = z.object({
  from: ownAddress,
  /** A path of this site, or an http(s) address of another one */
  to: z.string().trim().min(1, "must not be empty").max(2_000),
  code: z.union([z.literal(301), z.literal(302), z.literal(308)]).default(301),
  /** Yes to taking an address over that leads to a story now */
  isConfirmed: z.boolean().default(false),
});
