import { shownSections } from "@/lib/public/shown-sections";
import type { EditionLink, Site } from "@/lib/public/site";
import { Icon } from "../icon";
import { textOf } from "../text-of";
import { Words } from "../words";
import { wordsLang } from "../words-lang";
import { DisplayTools } from "./display-tools";
import { EditionLinks } from "./edition-links";
import { FrameLink } from "./frame-link";
import { SearchForm } from "./search-form";

export function SiteMenu({ site, languages }: { site: Site; languages?: EditionLink[] }) {
  const { t } = textOf(site);
  return (
    <masthead-menu>
      <details className="menu">
        <summary className="site-tool">
          <Icon name="menu" />
          <span className="tool-word" {...wordsLang(site)}>
            {t("nav.menu")}
          </span>
        </summary>
        <div className="menu-panel">
          <div className="frame">
            <SearchForm site={site} />
            <nav className="menu-columns mt-8" aria-label={t("nav.menu")}>
              <div className="section-list">
                <h2 className="label">
                  <Words site={site}>{t("nav.sections")}</Words>
                </h2>
                <a href={site.prefix || "/"}>
                  <Words site={site}>{t("nav.home")}</Words>
                </a>
                {shownSections(site).map((section) => (
                  <a key={section.id} href={section.path}>
                    {section.name}
                  </a>
                ))}
              </div>
              <div>
                <h2 className="label">
                  <Words site={site}>{t("nav.more")}</Words>
                </h2>
                <FrameLink site={site} to="/archive" words="nav.archive" />
                <FrameLink site={site} to="/saved" words="nav.saved" />
                <FrameLink site={site} to="/feed.xml" words="nav.feed" />
              </div>
              {site.languages.length > 1 && (
                <div>
                  <h2 className="label">
                    <Words site={site}>{t("nav.editions")}</Words>
                  </h2>
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
