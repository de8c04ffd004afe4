import type { Site } from "@/lib/public/site";
import type { StoryList } from "@/lib/site/lists/list-page";
import { Icon } from "../icon";
import { textOf } from "../text-of";
import { Words } from "../words";

/** The ways through a list; `words` name the newest and the older entries where they are not stories. */
export function Pager({
  list,
  base,
  site,
  words,
}: {
  list: Pick<StoryList, "older" | "isPaged">;
  base: string;
  site: Site;
  words?: [newest: string, older: string];
}) {
  const { t } = textOf(site);
  const [newest, older] = words ?? [t("list.newest"), t("list.older")];
  if (!list.isPaged && !list.older) return null;
  return (
    <nav className="pager" aria-label={words ? older : t("list.stories")}>
      {list.isPaged ? (
        <a className="button" href={base}>
          <Icon name="back" />
          <Words site={site}>{newest}</Words>
        </a>
      ) : (
        <span />
      )}
      {list.older && (
        <a className="button" href={list.older} rel="next">
          <Words site={site}>{older}</Words>
          <Icon name="forward" />
        </a>
      )}
    </nav>
  );
}
