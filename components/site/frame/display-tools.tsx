import type { Site } from "@/lib/public/site";
import { Icon } from "../icon";
import { textOf } from "../text-of";
import { wordsLang } from "../words-lang";

/** How the page looks, as the browser remembers it; both buttons show only with script. */
export function DisplayTools({ site }: { site: Site }) {
  const { t } = textOf(site);
  return (
    <div className="display-tools">
      <masthead-text-size>
        <button type="button" className="site-tool" {...wordsLang(site)} aria-label={t("display.size")} hidden>
          <Icon name="letters" />
        </button>
      </masthead-text-size>
      <masthead-theme>
        <button type="button" className="site-tool" {...wordsLang(site)} aria-label={t("display.theme")} hidden>
          <Icon name="contrast" />
        </button>
      </masthead-theme>
    </div>
  );
}
