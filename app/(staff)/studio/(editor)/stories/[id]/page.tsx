import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StoryDeskProvider } from "@/components/studio/editor/dialogs/publishing-provider";
import { StoryEditor } from "@/components/studio/editor/story-editor";
import { getEditorStory } from "@/lib/studio/editor/editor-story";
import { getStoryDesk } from "@/lib/studio/editor/publishing/publishing-state";
import { studioPage } from "@/lib/studio/gate";
import { getBrand } from "@/lib/studio/shell/brand";
import { listSections } from "@/lib/studio/shell/lookups";

export const metadata: Metadata = { title: "Story" };

export default async function StoryEditorPage({ params }: PageProps<"/studio/stories/[id]">) {
  const { id } = await params;
  const { actor } = await studioPage(`/studio/stories/${id}`);
  const [story, desk, brand, sections] = await Promise.all([
    getEditorStory(actor, id),
    getStoryDesk(actor, id),
    getBrand(),
    listSections(),
  ]);
  if (!story || !desk) notFound();
  return (
    <StoryDeskProvider key={id} opened={desk}>
      <StoryEditor
        story={story}
        newsroom={{ zone: brand.zone, sections, siteUrl: brand.siteUrl, staffId: actor.id, role: actor.role }}
      />
    </StoryDeskProvider>
  );
}
