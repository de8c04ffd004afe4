import type { Metadata } from "next";
import { ListSearch } from "@/components/studio/shell/list-search";
import { PageHead } from "@/components/studio/shell/page-head";
import { StorylineList } from "@/components/studio/storylines/storyline-list";
import { editorPage } from "@/lib/studio/gate";
import { getBrand } from "@/lib/studio/shell/brand";
import { listStorylines } from "@/lib/studio/storylines/list-storylines";

export const metadata: Metadata = { title: "Storylines" };

export default async function StorylinesPage({ searchParams }: PageProps<"/studio/storylines">) {
  await editorPage("/studio/storylines");
  const q = String((await searchParams).q ?? "").slice(0, 200);
  const [storylines, { languages }] = await Promise.all([listStorylines(q), getBrand()]);
  return (
    <>
      <PageHead title="Storylines">Stories that are told together: packages and series</PageHead>
      <ListSearch q={q} label="Search storylines" />
      <StorylineList storylines={storylines} languages={languages} />
    </>
  );
}
