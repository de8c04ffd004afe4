import type { EditionLink, Site } from "@/lib/site/site";
import { Icon } from "../icon";
import { textOf } from "../text-of";
import { DisplayTools } from "./display-tools";
import { EditionLinks } from "./edition-links";
import { SearchForm } from "./search-form";

export function SiteMenu({ site, languages }: { site: Site; languages?: EditionLink[] }) {
  const { t } = textOf(site);
  return (
    <masthead-menu>
      <details className="menu">
        <summary className="site-tool">
          <Icon name="menu" />
          <span className="tool-word">{t("nav.menu")}</span>
        </summary>
        <div className="menu-panel">
          <div className="frame">
            <SearchForm site={site} />
            <nav className="menu-columns mt-8" aria-label={t("nav.menu")}>
              <div className="section-list">
                <h2 className="label">{t("nav.sections")}</h2>
                <a href={site.prefix || "/"}>{t("nav.home")}</a>
                {site.sections.map((section) => (
                  <a key={section.id} href={section.path}>
                    {section.name}
                  </a>
                ))}
              </div>
              <div>
                <h2 className="label">{t("nav.more")}</h2>
                <a href={`${site.prefix}/archive`}>{t("nav.archive")}</a>
                <a href={`${site.prefix}/saved`}>{t("nav.saved")}</a>
                <a href={`${site.prefix}/feed.xml`}>{t("nav.feed")}</a>
              </div>
              {site.languages.length > 1 && (
                <div>
                  <h2 className="label">{t("nav.editions")}</h2>
                  <EditionLinks site={site} languages={languages} />
                </div>
              )}
            </nav>
            <DisplayTools site={site} />
          </div>
        </div>
      </details>
    </masthead-menu>
  );
}
