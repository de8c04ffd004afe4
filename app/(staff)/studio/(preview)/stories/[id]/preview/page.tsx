import "./preview.css";
import { notFound } from "next/navigation";
import { PreviewStory } from "@/components/studio/preview/preview-story";
import { getEditorStory } from "@/lib/studio/editor/editor-story";
import { getPublishingState } from "@/lib/studio/editor/publishing/publishing-state";
import { studioPage } from "@/lib/studio/gate";
import { getBrand } from "@/lib/studio/shell/brand";
import { listSections } from "@/lib/studio/shell/lookups";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("preview.title");

export default async function PreviewPage({ params }: PageProps<"/studio/stories/[id]/preview">) {
  const { id } = await params;
  const { actor } = await studioPage(`/studio/stories/${id}/preview`);
  const [story, publishing, { zone }, sections] = await Promise.all([
    getEditorStory(actor, id),
    getPublishingState(actor, id, (await studioText()).lang),
    getBrand(),
    listSections(),
  ]);
  if (!story || !publishing) notFound();
  const section = sections.find((each) => each.id === story.head.sectionId);
  return <PreviewStory story={story} section={section?.name ?? ""} zone={zone} embargo={publishing.embargo} />;
}
