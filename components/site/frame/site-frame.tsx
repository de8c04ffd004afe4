import type { EditionLink, Site } from "@/lib/public/site";
import { textOf } from "../text-of";
import { Words } from "../words";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** What every reader page stands in. `here` is the path of the section that it belongs to; `languages` its other editions. */
export function SiteFrame({
  site,
  kind,
  here,
  languages,
  className,
  children,
}: {
  site: Site;
  kind: "front" | "page";
  here?: string;
  languages?: EditionLink[];
  className?: string;
  children: React.ReactNode;
}) {
  return (
    <>
      <a className="skip" href="#content" target="_self">
        <Words site={site}>{textOf(site).t("nav.skip")}</Words>
      </a>
      <SiteHeader site={site} kind={kind} here={here} languages={languages} />
      <main id="content" tabIndex={-1} className={`frame ${className ?? ""}`.trim()}>
        {children}
      </main>
      <SiteFooter site={site} />
    </>
  );
}
