import { ListSearch } from "@/components/studio/shell/list-search";
import { PageHead } from "@/components/studio/shell/page-head";
import { OwnProposals } from "@/components/studio/topics/own-proposals";
import { ProposalsToDecide } from "@/components/studio/topics/proposals-to-decide";
import { TopicList } from "@/components/studio/topics/topic-list";
import { studioPage } from "@/lib/studio/gate";
import { getBrand } from "@/lib/studio/shell/brand";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";
import { listTopics } from "@/lib/studio/topics/list-topics";
import { ownProposals, proposalsToDecide } from "@/lib/studio/topics/topic-proposals";

export const generateMetadata = titled("topics.title");

export default async function TopicsPage({ searchParams }: PageProps<"/studio/topics">) {
  const { may, actor } = await studioPage("/studio/topics");
  const q = String((await searchParams).q ?? "").slice(0, 200);
  const [topics, { languages }, toDecide, own] = await Promise.all([
    listTopics(q),
    getBrand(),
    proposalsToDecide(actor),
    ownProposals(actor),
  ]);
  const { t } = await studioText();
  return (
    <>
      <PageHead title={t("topics.title")}>{t("topics.shown")}</PageHead>
      <ProposalsToDecide proposals={toDecide} />
      <OwnProposals proposals={own} />
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
