import { ListSearch } from "@/components/studio/shell/list-search";
import { PageHead } from "@/components/studio/shell/page-head";
import { StorylineList } from "@/components/studio/storylines/storyline-list";
import { screenPage } from "@/lib/studio/gate";
import { getBrand } from "@/lib/studio/shell/brand";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";
import { listStorylines } from "@/lib/studio/storylines/list-storylines";

export const generateMetadata = titled("storylines.title");

export default async function StorylinesPage({ searchParams }: PageProps<"/studio/storylines">) {
  await screenPage("storylines");
  const q = String((await searchParams).q ?? "").slice(0, 200);
  const [storylines, { languages }] = await Promise.all([listStorylines(q), getBrand()]);
  const { t } = await studioText();
  return (
    <>
      <PageHead title={t("storylines.title")}>{t("storylines.about")}</PageHead>
      <ListSearch q={q} label={t("storylines.search")} />
      <StorylineList storylines={storylines} languages={languages} />
    </>
  );
}
