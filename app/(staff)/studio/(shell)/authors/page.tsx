import { AuthorList } from "@/components/studio/authors/author-list";
import { ListSearch } from "@/components/studio/shell/list-search";
import { PageHead } from "@/components/studio/shell/page-head";
import { listAuthors } from "@/lib/studio/authors/list-authors";
import { studioPage } from "@/lib/studio/gate";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("authors.title");

export default async function AuthorsPage({ searchParams }: PageProps<"/studio/authors">) {
  const { may } = await studioPage("/studio/authors");
  const q = String((await searchParams).q ?? "").slice(0, 200);
  const authors = await listAuthors(q);
  const { t } = await studioText();
  return (
    <>
      <PageHead title={t("authors.title")}>{t("authors.shown")}</PageHead>
      <ListSearch q={q} label={t("authors.search")} />
      <AuthorList authors={authors} mayChange={may("author.change")} />
    </>
  );
}
