import { shownSections } from "@/lib/public/shown-sections";
import type { Site } from "@/lib/public/site";
import { textOf } from "../text-of";
import { Words } from "../words";
import { wordsLang } from "../words-lang";
import { EditionLinks } from "./edition-links";
import { FrameLink } from "./frame-link";

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
            {shownSections(site).map((section) => (
              <a key={section.id} href={section.path}>
                {section.name}
              </a>
            ))}
          </div>
          <div>
            <h2 className="label">
              <Words site={site}>{t("footer.newsroom")}</Words>
            </h2>
            <FrameLink site={site} to="/archive" words="nav.archive" />
            <FrameLink site={site} to="/corrections" words="corrections.title" />
            <FrameLink site={site} to="/search" words="nav.search" />
            <FrameLink site={site} to="/saved" words="nav.saved" />
            <FrameLink site={site} to="/feed.xml" words="nav.feed" />
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
          <a href="#content" target="_self">
            <Words site={site}>{t("nav.top")}</Words>
          </a>
        </div>
      </div>
    </footer>
  );
}
