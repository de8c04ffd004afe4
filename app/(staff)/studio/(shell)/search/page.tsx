import { PromotionBoard } from "@/components/studio/search/promotion-board";
import { PageHead } from "@/components/studio/shell/page-head";
import { screenPage } from "@/lib/studio/gate";
import { listPromotions } from "@/lib/studio/search/list-promotions";
import { listSearches } from "@/lib/studio/search/list-searches";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("search.title");

export default async function SearchPage() {
  const { actor } = await screenPage("search");
  const [queries, searches] = await Promise.all([listPromotions(actor), listSearches(actor)]);
  const { t } = await studioText();
  return (
    <>
      <PageHead title={t("search.title")}>{t("search.about")}</PageHead>
      <PromotionBoard queries={queries} searches={searches} />
    </>
  );
}
