import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StoryLayout } from "@/components/site/story/story-layout";
import { Watermark } from "@/components/studio/preview/watermark";
import { studioPage } from "@/lib/studio/gate";
import { getStoryPreview } from "@/lib/studio/preview/story-preview";
import { studioText } from "@/lib/studio/shell/text/studio-text";

type Props = PageProps<"/studio/stories/[id]/preview/[version]">;

async function previewOf({ params }: Props) {
  const { id, version } = await params;
  const { actor } = await studioPage(`/studio/stories/${id}/preview/${version}`);
  return (await getStoryPreview(actor, id, version)) ?? notFound();
}

/** A version of a story on the page that readers would get. */
export default async function PreviewedStory(props: Props) {
  const [{ page, embargo }, { t }] = [await previewOf(props), await studioText()];
  return (
    <>
      {embargo && <Watermark until={embargo.until} zone={page.site.settings.zone} />}
      <StoryLayout page={{ ...page, title: page.title || t("shell.noHeadline") }} />
    </>
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await previewOf(props)).page.title };
}
