import type { Site } from "@/lib/site/site";
import { Icon } from "../icon";
import { textOf } from "../text-of";
import { EditionLinks } from "./edition-links";
import { SearchForm } from "./search-form";

export function SiteMenu({ site }: { site: Site }) {
  const text = textOf(site);
  return (
    <masthead-menu>
      <details className="menu">
        <summary className="site-tool">
          <Icon name="menu" />
          <span className="tool-word">{text.t("nav.menu")}</span>
        </summary>
        <div className="menu-panel">
          <div className="frame">
            <SearchForm site={site} />
            <div className="menu-columns mt-8">
              <nav className="section-list" aria-labelledby="menu-sections">
                <h2 className="label" id="menu-sections">
                  {text.t("nav.sections")}
                </h2>
                <a href={site.prefix || "/"}>{text.t("nav.home")}</a>
                {site.sections.map((section) => (
                  <a key={section.id} href={section.path}>
                    {section.name}
                  </a>
                ))}
              </nav>
              <nav aria-labelledby="menu-more">
                <h2 className="label" id="menu-more">
                  {text.t("nav.more")}
                </h2>
                <a href={`${site.prefix}/archive`}>{text.t("nav.archive")}</a>
                <a href={`${site.prefix}/saved`}>{text.t("nav.saved")}</a>
                <a href={`${site.prefix}/feed.xml`}>{text.t("nav.feed")}</a>
              </nav>
              {site.languages.length > 1 && (
                <div>
                  <h2 className="label">{text.t("nav.editions")}</h2>
                  <EditionLinks site={site} />
                </div>
              )}
            </div>
          </div>
        </div>
      </details>
    </masthead-menu>
  );
}
