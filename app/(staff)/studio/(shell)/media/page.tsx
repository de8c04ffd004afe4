import { MediaLibrary } from "@/components/studio/media/media-library";
import { PictureFilterBar } from "@/components/studio/media/picture-filter-bar";
import { PageHead } from "@/components/studio/shell/page-head";
import { studioPage } from "@/lib/studio/gate";
import { listUploaders } from "@/lib/studio/media/list-uploaders";
import { pictureFilters } from "@/lib/studio/media/picture-filters";
import { findPictures } from "@/lib/studio/media/studio-picture";
import { getBrand } from "@/lib/studio/shell/brand";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("media.title");

export default async function MediaPage({ searchParams }: PageProps<"/studio/media">) {
  const { actor } = await studioPage("/studio/media");
  const filters = pictureFilters.parse(await searchParams);
  const [pictures, uploaders, { languages, zone }] = await Promise.all([
    findPictures(actor, filters),
    listUploaders(actor),
    getBrand(),
  ]);
  const { t } = await studioText();
  return (
    <>
      <PageHead title={t("media.title")}>{t("media.shown")}</PageHead>
      <PictureFilterBar filters={filters} uploaders={uploaders} />
      <MediaLibrary pictures={pictures} lang={languages[0] ?? "en"} zone={zone} />
    </>
  );
}
