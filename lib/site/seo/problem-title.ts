import "server-only";
import { siteText } from "@/lib/platform/i18n/site-text";
import { layoutSite } from "../answers/problem";
import { pageTitle } from "./page-parts";

const titles = {
  404: "problem.notFoundTitle",
  410: "problem.goneTitle",
  429: "problem.tooManyTitle",
  503: "problem.unavailableTitle",
} as const;

/** The title of an address without a page, in the words of its edition: "This page is not here – Harbour Ledger". */
export async function problemTitle(locale: string, status: number): Promise<string> {
  const site = await layoutSite(locale);
  const { t } = siteText(site?.lang ?? "en", site?.settings.zone ?? "UTC");
  const title = t(status in titles ? titles[status as keyof typeof titles] : "problem.movedTitle");
  return site ? pageTitle(title, site) : title;
}
