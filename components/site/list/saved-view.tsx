import type { Site } from "@/lib/public/site";
import { SiteFrame } from "../frame/site-frame";
import { textOf } from "../text-of";
import { Words } from "../words";
import { PageHead } from "./page-head";

/** What this browser has saved; its script fills the list. */
export function SavedView({ site }: { site: Site }) {
  const { t } = textOf(site);
  return (
    <SiteFrame site={site} kind="page">
      <PageHead
        title={<Words site={site}>{t("nav.saved")}</Words>}
        lede={<Words site={site}>{t("saved.intro")}</Words>}
      />
      <noscript>
        <p className="py-8 text-xl">
          <Words site={site}>{t("saved.needsScript")}</Words>
        </p>
      </noscript>
      <masthead-saved>
        <ul className="saved-list" />
        <p className="py-8 text-xl" data-none="" hidden>
          <Words site={site}>{t("saved.none")}</Words>
        </p>
      </masthead-saved>
    </SiteFrame>
  );
}
