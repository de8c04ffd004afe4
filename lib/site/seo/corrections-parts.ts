import "server-only";
import type { Metadata } from "next";
import { siteText } from "@/lib/platform/i18n/site-text";
import { correctionKind } from "../lists/correction-kind";
import type { CorrectionsPage } from "../lists/corrections-page";
import { correctionsJsonLd } from "./list-json-ld";
import { listMetadata } from "./list-metadata";

function described({ site, section, kind, path }: CorrectionsPage) {
  const text = siteText(site.lang, site.settings.zone);
  const { t } = text;
  const name = [t("corrections.title"), section?.name, kind && correctionKind(kind, text)].filter(Boolean).join(" – ");
  return { name, description: t("corrections.intro"), path };
}

/** The head of the page of corrections, which has its own feed beside it. */
export function correctionsMetadata(page: CorrectionsPage): Metadata {
  const { name: title, ...list } = described(page);
  const feedOf = `${page.site.prefix}/corrections`;
  return listMetadata(page.site, { title, ...list, feedOf, isIndexed: page.corrections.length > 0 });
}

/** Structured data of a page of corrections. */
export const correctionsPageJsonLd = (page: CorrectionsPage): string =>
  correctionsJsonLd(page.site, described(page), page.corrections);
