import type { Metadata } from "next";
import { PromotionBoard } from "@/components/studio/search/promotion-board";
import { PageHead } from "@/components/studio/shell/page-head";
import { editorPage } from "@/lib/studio/gate";
import { listPromotions } from "@/lib/studio/search/list-promotions";
import { listSearches } from "@/lib/studio/search/list-searches";

export const metadata: Metadata = { title: "Search" };

export default async function SearchPage() {
  const { actor } = await editorPage("/studio/search");
  const [queries, searches] = await Promise.all([listPromotions(actor), listSearches(actor)]);
  return (
    <>
      <PageHead title="Search">Stories that readers are shown first, and what readers search for</PageHead>
      <PromotionBoard queries={queries} searches={searches} />
    </>
  );
}
