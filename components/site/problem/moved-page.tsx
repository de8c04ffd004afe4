import type { Site } from "@/lib/public/site";
import { SiteFrame } from "../frame/site-frame";
import { textOf } from "../text-of";
import { Words } from "../words";

/** The text of a redirect, for whatever does not follow it. */
export function MovedPage({ site, location }: { site: Site; location: string }) {
  const { t } = textOf(site);
  return (
    <SiteFrame site={site} kind="page">
      <div className="problem">
        <h1>
          <Words site={site}>{t("problem.movedTitle")}</Words>
        </h1>
        <p className="text">
          <Words site={site}>{t("problem.movedText")}</Words> <a href={location}>{location}</a>
        </p>
      </div>
    </SiteFrame>
  );
}
