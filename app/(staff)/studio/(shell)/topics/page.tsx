import { ListSearch } from "@/components/studio/shell/list-search";
import { PageHead } from "@/components/studio/shell/page-head";
import { TopicList } from "@/components/studio/topics/topic-list";
import { studioPage } from "@/lib/studio/gate";
import { getBrand } from "@/lib/studio/shell/brand";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";
import { listTopics } from "@/lib/studio/topics/list-topics";

export const generateMetadata = titled("topics.title");

export default async function TopicsPage({ searchParams }: PageProps<"/studio/topics">) {
  const { may } = await studioPage("/studio/topics");
  const q = String((await searchParams).q ?? "").slice(0, 200);
  const [topics, { languages }] = await Promise.all([listTopics(q), getBrand()]);
  const { t } = await studioText();
  return (
    <>
      <PageHead title={t("topics.title")}>{t("topics.shown")}</PageHead>
      <ListSearch q={q} label={t("topics.search")} />
      <TopicList
        topics={topics}
        languages={languages}
        mayCreate={may("topic.create")}
        mayRename={may("topic.rename")}
      />
    </>
  );
}
