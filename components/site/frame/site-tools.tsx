import type { Site } from "@/lib/public/site";
import { Icon } from "../icon";
import { textOf } from "../text-of";
import { wordsLang } from "../words-lang";
import { DisplayTools } from "./display-tools";

export function SiteTools({ site }: { site: Site }) {
  return (
    <div className="site-tools">
      <DisplayTools site={site} />
      <a className="site-tool" href={`${site.prefix}/search`}>
        <Icon name="search" />
        <span className="tool-word" {...wordsLang(site)}>
          {textOf(site).t("nav.search")}
        </span>
      </a>
    </div>
  );
}
