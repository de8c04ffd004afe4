import { z } from "zod";
import { ownAddress } from "./own-address";

function withoutSite(text: string): string {
  const [, rest] = /^https?:\/\/[^/?#]*(.*)$/is.exec(text) ?? [];
  if (rest === undefined) return text;
  return `/${rest.replace(/^\/+/, "")}`;
}

/** An address that a story had on another site, with or without that site's name, as this site keeps it. */
export const oldAddress = z.string().trim().transform(withoutSite).pipe(ownAddress);
