import { shownSections } from "@/lib/public/shown-sections";
import type { EditionLink, Site } from "@/lib/public/site";
import { textOf } from "../text-of";
import { datesLang } from "../words-lang";
import { EditionLinks } from "./edition-links";
import { SiteMenu } from "./site-menu";
import { SiteTools } from "./site-tools";

export function SiteHeader({
  site,
  kind,
  here,
  languages,
}: {
  site: Site;
  kind: "front" | "page";
  here?: string;
  languages?: EditionLink[];
}) {
  const text = textOf(site);
  const isFront = kind === "front";
  const nameplate = <a href={site.prefix || "/"}>{site.name}</a>;
  return (
    <header className="site-head frame" data-kind={kind}>
      <div className="site-bar">
        <SiteMenu site={site} languages={languages} />
        {isFront ? <span /> : <p className="nameplate">{nameplate}</p>}
        <SiteTools site={site} />
      </div>
      {isFront && (
        <>
          <h1 className="nameplate">{nameplate}</h1>
          <div className="folio">
            <p className="site-date">
              <span {...datesLang(site)}>{text.longDate(new Date())}</span>
            </p>
            <p className="tagline">{site.tagline}</p>
            <nav aria-label={text.t("nav.editions")}>
              <EditionLinks site={site} languages={languages} most={6} />
            </nav>
          </div>
        </>
      )}
      <div className="scotch" />
      <nav className="section-nav" aria-label={text.t("nav.sections")}>
        <ul>
          {shownSections(site).map((section) => (
            <li key={section.id}>
              <a href={section.path} aria-current={section.path === here ? "true" : undefined}>
                {section.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
