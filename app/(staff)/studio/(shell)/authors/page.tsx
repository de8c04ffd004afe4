import type { Metadata } from "next";
import { AuthorList } from "@/components/studio/authors/author-list";
import { ListSearch } from "@/components/studio/shell/list-search";
import { PageHead } from "@/components/studio/shell/page-head";
import { listAuthors } from "@/lib/studio/authors/list-authors";
import { studioPage } from "@/lib/studio/gate";

export const metadata: Metadata = { title: "Authors" };

export default async function AuthorsPage({ searchParams }: PageProps<"/studio/authors">) {
  const { role } = await studioPage("/studio/authors");
  const q = String((await searchParams).q ?? "").slice(0, 200);
  const authors = await listAuthors(q);
  return (
    <>
      <PageHead title="Authors">At most 300 are shown; search finds the others</PageHead>
      <ListSearch q={q} label="Search authors" />
      <AuthorList authors={authors} mayChange={role !== "reporter"} />
    </>
  );
}
