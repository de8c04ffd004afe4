import { MediaLibrary } from "@/components/studio/media/media-library";
import { ListSearch } from "@/components/studio/shell/list-search";
import { PageHead } from "@/components/studio/shell/page-head";
import { studioPage } from "@/lib/studio/gate";
import { findPictures } from "@/lib/studio/media/studio-picture";
import { getBrand } from "@/lib/studio/shell/brand";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("media.title");

export default async function MediaPage({ searchParams }: PageProps<"/studio/media">) {
  const { actor } = await studioPage("/studio/media");
  const q = String((await searchParams).q ?? "").slice(0, 200);
  const [pictures, { languages, zone }] = await Promise.all([findPictures(actor, q), getBrand()]);
  const { t } = await studioText();
  return (
    <>
      <PageHead title={t("media.title")}>{t("media.shown")}</PageHead>
      <ListSearch q={q} label={t("media.search")} />
      <MediaLibrary pictures={pictures} lang={languages[0] ?? "en"} zone={zone} />
    </>
  );
}
