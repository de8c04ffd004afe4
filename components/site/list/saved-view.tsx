import type { Site } from "@/lib/site/site";
import { SiteFrame } from "../frame/site-frame";
import { textOf } from "../text-of";
import { PageHead } from "./page-head";

/** What this browser has saved; its script fills the list. */
export function SavedView({ site }: { site: Site }) {
  const { t } = textOf(site);
  return (
    <SiteFrame site={site} kind="page">
      <PageHead title={t("nav.saved")} lede={t("saved.intro")} />
      <noscript>
        <p className="py-8 text-xl">{t("saved.needsScript")}</p>
      </noscript>
      <masthead-saved>
        <ul className="saved-list" />
        <p className="py-8 text-xl" data-none="" hidden>
          {t("saved.none")}
        </p>
      </masthead-saved>
    </SiteFrame>
  );
}
