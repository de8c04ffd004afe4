import type { Metadata } from "next";
import { PromotionBoard } from "@/components/studio/lists/promotion-board";
import { PageHead } from "@/components/studio/page-head";
import { editorPage } from "@/lib/studio/gate";
import { listPromotions } from "@/lib/studio/lists/promotions/list-promotions";

export const metadata: Metadata = { title: "Search" };

export default async function SearchPage() {
  const { actor } = await editorPage("/studio/search");
  return (
    <>
      <PageHead title="Search">Stories that readers are shown first</PageHead>
      <PromotionBoard queries={await listPromotions(actor)} />
    </>
  );
}
