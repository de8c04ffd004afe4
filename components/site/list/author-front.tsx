import { Picture } from "@/components/story-body/picture";
import type { AuthorPage } from "@/lib/site/author-page";
import { SiteFrame } from "../frame/site-frame";
import { textOf } from "../text-of";
import { Words } from "../words";
import { Pager } from "./pager";
import { StoryList } from "./story-list";

export function AuthorFront({ page: { site, author, list } }: { page: AuthorPage }) {
  const { t } = textOf(site);
  return (
    <SiteFrame site={site} kind="page">
      <header className="page-head author-head">
        {author.portrait && (
          <div className="portrait">
            <Picture picture={author.portrait} ratio="1x1" sizes="14rem" largest={640} urgent />
          </div>
        )}
        <div>
          <p className="label">
            <Words site={site}>{t("list.author")}</Words>
          </p>
          <h1>{author.name}</h1>
          {author.beat && <p className="lede">{author.beat}</p>}
          {author.bio && <p className="lede">{author.bio}</p>}
          {author.links.length > 0 && (
            <p className="links meta">
              {author.links.map(({ label, url }) => (
                <a key={url} href={url} rel="me noopener">
                  {label}
                </a>
              ))}
            </p>
          )}
        </div>
      </header>
      {list.cards.length === 0 && (
        <p className="py-12 text-xl">
          <Words site={site}>{t("front.empty")}</Words>
        </p>
      )}
      <StoryList cards={list.cards} site={site} />
      <Pager list={list} base={author.path} site={site} />
    </SiteFrame>
  );
}
