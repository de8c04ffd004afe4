import type { Metadata } from "next";
import { ListSearch } from "@/components/studio/shell/list-search";
import { PageHead } from "@/components/studio/shell/page-head";
import { TopicList } from "@/components/studio/topics/topic-list";
import { studioPage } from "@/lib/studio/gate";
import { getBrand } from "@/lib/studio/shell/brand";
import { listTopics } from "@/lib/studio/topics/list-topics";

export const metadata: Metadata = { title: "Topics" };

export default async function TopicsPage({ searchParams }: PageProps<"/studio/topics">) {
  const { role } = await studioPage("/studio/topics");
  const q = String((await searchParams).q ?? "").slice(0, 200);
  const [topics, { languages }] = await Promise.all([listTopics(q), getBrand()]);
  return (
    <>
      <PageHead title="Topics">At most 300 are shown; search finds the others</PageHead>
      <ListSearch q={q} label="Search topics" />
      <TopicList topics={topics} languages={languages} mayRename={role !== "reporter"} />
    </>
  );
}
