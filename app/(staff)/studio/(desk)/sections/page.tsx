import type { Metadata } from "next";
import { SectionList } from "@/components/studio/lists/section-list";
import { PageHead } from "@/components/studio/page-head";
import { getBrand } from "@/lib/studio/brand";
import { editorPage } from "@/lib/studio/gate";
import { listAllSections } from "@/lib/studio/lists/lists";

export const metadata: Metadata = { title: "Sections" };

export default async function SectionsPage() {
  const { role } = await editorPage("/studio/sections");
  const [sections, { languages }] = await Promise.all([listAllSections(), getBrand()]);
  return (
    <>
      <PageHead title="Sections">In the order of the menu</PageHead>
      <SectionList sections={sections} languages={languages} mayChange={role === "administrator"} />
    </>
  );
}
