import "server-only";
import { cache } from "react";
import { getSite } from "@/lib/public/site";
import { addressAnswer } from "./address-answer";
import type { Answer } from "./answer";

/** What answers at an address of no page kind: a moved or withdrawn one, else nothing. */
export const getUnknownPage = cache(async (locale: string, address: string): Promise<Answer<never>> => {
  const site = await getSite(locale);
  return addressAnswer(site ? `${site.prefix}/${address}` : `/${locale}/${address}`);
});
