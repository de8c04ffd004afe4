import type { TopicPage } from "@/lib/site/topic-page";
import { SiteFrame } from "../frame/site-frame";
import { textOf } from "../text-of";
import { Words } from "../words";
import { PageHead } from "./page-head";
import { Pager } from "./pager";
import { StoryList } from "./story-list";

export function TopicFront({ page: { site, topic, list } }: { page: TopicPage }) {
  const { t } = textOf(site);
  return (
    <SiteFrame site={site} kind="page">
      <PageHead label={<Words site={site}>{t("list.topic")}</Words>} title={topic.name} lede={topic.description} />
      {list.cards.length === 0 && (
        <p className="py-12 text-xl">
          <Words site={site}>{t("front.empty")}</Words>
        </p>
      )}
      <StoryList cards={list.cards} site={site} />
      <Pager list={list} base={topic.path} site={site} />
    </SiteFrame>
  );
}
