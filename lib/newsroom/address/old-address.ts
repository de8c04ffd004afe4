import { z } from "zod";
import { ownAddress } from "./own-address";
import { readableAddress } from "./readable-address";

function withoutSite(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return text;
  const { pathname, search } = new URL(text);
  return `${pathname.replace(/^\/{2,}/, "/")}${search}`;
}

/** An address that a story had on another site, with or without that site's name, as this site keeps it. */
export const oldAddress = z
  .string()
  .trim()
  .transform((text, context) => {
    const address = withoutSite(text);
    if (/^[^#]*\?[^#]/.test(address) && !readableAddress(address)?.startsWith("/?"))
      context.addIssue("has a query; only ?p=, ?page_id= and ?attachment_id= with a number, at /, name a page");
    return address;
  })
  .pipe(ownAddress);
