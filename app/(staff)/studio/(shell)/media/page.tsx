import type { Metadata } from "next";
import { MediaLibrary } from "@/components/studio/media/media-library";
import { EnglishOnly } from "@/components/studio/shell/english-only";
import { ListSearch } from "@/components/studio/shell/list-search";
import { PageHead } from "@/components/studio/shell/page-head";
import { studioPage } from "@/lib/studio/gate";
import { findPictures } from "@/lib/studio/media/studio-picture";
import { getBrand } from "@/lib/studio/shell/brand";

export const metadata: Metadata = { title: "Pictures" };

export default async function MediaPage({ searchParams }: PageProps<"/studio/media">) {
  const { actor } = await studioPage("/studio/media");
  const q = String((await searchParams).q ?? "").slice(0, 200);
  const [pictures, { languages, zone }] = await Promise.all([findPictures(actor, q), getBrand()]);
  return (
    <EnglishOnly>
      <PageHead title="Pictures">The newest 48; search finds the others</PageHead>
      <ListSearch q={q} label="Search pictures" />
      <MediaLibrary pictures={pictures} lang={languages[0] ?? "en"} zone={zone} />
    </EnglishOnly>
  );
}
