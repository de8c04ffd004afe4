import { SectionList } from "@/components/studio/sections/section-list";
import { PageHead } from "@/components/studio/shell/page-head";
import { screenPage } from "@/lib/studio/gate";
import { listAllSections } from "@/lib/studio/sections/list-all-sections";
import { shownRenamings } from "@/lib/studio/sections/shown-renamings";
import { getBrand } from "@/lib/studio/shell/brand";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("sections.title");

export default async function SectionsPage() {
  const { may } = await screenPage("sections");
  const [sections, renamings, { languages }] = await Promise.all([listAllSections(), shownRenamings(), getBrand()]);
  const { t } = await studioText();
  return (
    <>
      <PageHead title={t("sections.title")}>{t("sections.order")}</PageHead>
      <SectionList sections={sections} renamings={renamings} languages={languages} mayChange={may("section.change")} />
    </>
  );
}
