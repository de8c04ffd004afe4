import type { StoryList } from "@/lib/site/lists/list-page";
import type { Site } from "@/lib/site/site";
import { Icon } from "../icon";
import { textOf } from "../text-of";

export function Pager({ list, base, site }: { list: StoryList; base: string; site: Site }) {
  const { t } = textOf(site);
  if (!list.isPaged && !list.older) return null;
  return (
    <nav className="pager" aria-label={t("list.stories")}>
      {list.isPaged ? (
        <a className="button" href={base}>
          <Icon name="back" />
          {t("list.newest")}
        </a>
      ) : (
        <span />
      )}
      {list.older && (
        <a className="button" href={list.older} rel="next">
          {t("list.older")}
          <Icon name="forward" />
        </a>
      )}
    </nav>
  );
}
