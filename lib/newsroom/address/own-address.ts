import { z } from "zod";
import { searchPath } from "@/lib/platform/http/addresses/search-address";
import { portalSegments } from "@/lib/platform/http/portal-segments";
import { readableAddress } from "./readable-address";

const isOfPortal = (path: string) => {
  const [, first] = path.split(/[/?]/, 2);
  return portalSegments.some((segment) => segment === first);
};

const isSearch = (path: string) => searchPath(new URL(path, "http://site.invalid"), "-") !== null;

/** An address of this site, written without its name, as it is kept; none of the portal's own. */
export const ownAddress = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .max(2_000)
  .transform((text, context) => {
    const path = readableAddress(text);
    if (path === null) context.addIssue("must be an address of this site: /city/old-page");
    else if (path === "/" || isOfPortal(path) || isSearch(path)) context.addIssue("is an address of the portal itself");
    return path ?? z.NEVER;
  });
