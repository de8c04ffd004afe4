import type { Metadata } from "next";
import { SectionList } from "@/components/studio/sections/section-list";
import { PageHead } from "@/components/studio/shell/page-head";
import { editorPage } from "@/lib/studio/gate";
import { listAllSections } from "@/lib/studio/sections/list-all-sections";
import { shownRenamings } from "@/lib/studio/sections/shown-renamings";
import { getBrand } from "@/lib/studio/shell/brand";

export const metadata: Metadata = { title: "Sections" };

export default async function SectionsPage() {
  const { role } = await editorPage("/studio/sections");
  const [sections, renamings, { languages }] = await Promise.all([listAllSections(), shownRenamings(), getBrand()]);
  return (
    <>
      <PageHead title="Sections">In the order of the menu</PageHead>
      <SectionList
        sections={sections}
        renamings={renamings}
        languages={languages}
        mayChange={role === "administrator"}
      />
    </>
  );
}
