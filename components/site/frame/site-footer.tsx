import type { Site } from "@/lib/site/site";
import { textOf } from "../text-of";
import { Words } from "../words";
import { wordsLang } from "../words-lang";
import { EditionLinks } from "./edition-links";

export function SiteFooter({ site }: { site: Site }) {
  const { t } = textOf(site);
  return (
    <footer className="site-foot">
      <div className="frame">
        <p className="nameplate">
          <a href={site.prefix || "/"}>{site.name}</a>
        </p>
        <nav className="menu-columns" aria-label={site.name}>
          <div>
            <h2 className="label">
              <Words site={site}>{t("footer.sections")}</Words>
            </h2>
            {site.sections.map((section) => (
              <a key={section.id} href={section.path}>
                {section.name}
              </a>
            ))}
          </div>
          <div>
            <h2 className="label">
              <Words site={site}>{t("footer.newsroom")}</Words>
            </h2>
            <a href={`${site.prefix}/archive`}>
              <Words site={site}>{t("nav.archive")}</Words>
            </a>
            <a href={`${site.prefix}/corrections`}>
              <Words site={site}>{t("corrections.title")}</Words>
            </a>
            <a href={`${site.prefix}/search`}>
              <Words site={site}>{t("nav.search")}</Words>
            </a>
            <a href={`${site.prefix}/saved`}>
              <Words site={site}>{t("nav.saved")}</Words>
            </a>
            <a href={`${site.prefix}/feed.xml`}>
              <Words site={site}>{t("nav.feed")}</Words>
            </a>
          </div>
          {site.languages.length > 1 && (
            <div>
              <h2 className="label">
                <Words site={site}>{t("footer.editions")}</Words>
              </h2>
              <EditionLinks site={site} />
            </div>
          )}
        </nav>
        <div className="colophon meta">
          <span {...wordsLang(site)}>{t("footer.software")}</span>
          <a href="#content">
            <Words site={site}>{t("nav.top")}</Words>
          </a>
        </div>
      </div>
    </footer>
  );
}
