import type { Site } from "@/lib/site/site";
import { Icon } from "../icon";
import { textOf } from "../text-of";

/** Search, and what the browser remembers for its reader; what needs script shows only with it. */
export function SiteTools({ site }: { site: Site }) {
  const { t } = textOf(site);
  return (
    <div className="site-tools">
      <masthead-text-size>
        <button type="button" className="site-tool" aria-label={t("display.size")} hidden>
          <Icon name="letters" />
        </button>
      </masthead-text-size>
      <masthead-theme>
        <button type="button" className="site-tool" aria-label={t("display.theme")} hidden>
          <Icon name="contrast" />
        </button>
      </masthead-theme>
      <a className="site-tool" href={`${site.prefix}/search`}>
        <Icon name="search" />
        <span className="tool-word">{t("nav.search")}</span>
      </a>
    </div>
  );
}
