import type { Site } from "@/lib/public/site";
import { Icon } from "../icon";
import { Words } from "../words";

/** The way to the neighbours of a day or a month that have stories. */
export function ArchivePager({
  site,
  label,
  previous,
  next,
}: {
  site: Site;
  label: string;
  previous: { at: string; words: string } | null;
  next: { at: string; words: string } | null;
}) {
  const path = (at: string) => `${site.prefix}/archive/${at.replaceAll("-", "/")}`;
  return (
    <nav className="pager" aria-label={label}>
      {previous ? (
        <a className="button" rel="prev" href={path(previous.at)}>
          <Icon name="back" />
          <Words site={site}>{previous.words}</Words>
        </a>
      ) : (
        <span />
      )}
      {next && (
        <a className="button" rel="next" href={path(next.at)}>
          <Words site={site}>{next.words}</Words>
          <Icon name="forward" />
        </a>
      )}
    </nav>
  );
}
