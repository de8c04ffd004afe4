import type { Site } from "@/lib/site/site";
import { textOf } from "../text-of";
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
            <h2 className="label">{t("footer.sections")}</h2>
            {site.sections.map((section) => (
              <a key={section.id} href={section.path}>
                {section.name}
              </a>
            ))}
          </div>
          <div>
            <h2 className="label">{t("footer.newsroom")}</h2>
            <a href={`${site.prefix}/archive`}>{t("nav.archive")}</a>
            <a href={`${site.prefix}/corrections`}>{t("corrections.title")}</a>
            <a href={`${site.prefix}/search`}>{t("nav.search")}</a>
            <a href={`${site.prefix}/saved`}>{t("nav.saved")}</a>
            <a href={`${site.prefix}/feed.xml`}>{t("nav.feed")}</a>
          </div>
          {site.languages.length > 1 && (
            <div>
              <h2 className="label">{t("footer.editions")}</h2>
              <EditionLinks site={site} />
            </div>
          )}
        </nav>
        <div className="colophon meta">
          <span>{t("footer.software")}</span>
          <a href="#content">{t("nav.top")}</a>
        </div>
      </div>
    </footer>
  );
}
