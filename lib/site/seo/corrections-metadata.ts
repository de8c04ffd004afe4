import "server-only";
import type { Metadata } from "next";
import { siteText } from "@/lib/platform/i18n/site-text";
import { correctionKind } from "../lists/correction-kind";
import type { CorrectionsPage } from "../lists/corrections-page";
import { listMetadata } from "./list-metadata";

/** The head of the page of corrections, which has its own feed beside it. */
export function correctionsMetadata({ site, section, kind, path, corrections }: CorrectionsPage): Metadata {
  const text = siteText(site.lang, site.settings.zone);
  const { t } = text;
  const title = [t("corrections.title"), section?.name, kind && correctionKind(kind, text)].filter(Boolean).join(" – ");
  const feedOf = `${site.prefix}/corrections`;
  const isIndexed = corrections.length > 0;
  return listMetadata(site, { title, description: t("corrections.intro"), path, feedOf, isIndexed });
}
