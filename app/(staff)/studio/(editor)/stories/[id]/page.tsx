import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StoryDeskProvider } from "@/components/studio/story-editor/desk/story-desk-provider";
import { StoryEditor } from "@/components/studio/story-editor/story-editor";
import { getBrand } from "@/lib/studio/brand";
import { listSections } from "@/lib/studio/choices/named";
import { getStoryDesk } from "@/lib/studio/desk/story-desk";
import { studioPage } from "@/lib/studio/gate";
import { getEditorStory } from "@/lib/studio/stories/editor-story";

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
