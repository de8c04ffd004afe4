import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StoryEditor } from "@/components/studio/story-editor/story-editor";
import { getBrand } from "@/lib/studio/brand";
import { listSections } from "@/lib/studio/choices/named";
import { studioPage } from "@/lib/studio/gate";
import { getEditorStory } from "@/lib/studio/stories/editor-story";

export const metadata: Metadata = { title: "Story" };

export default async function StoryEditorPage({ params }: PageProps<"/studio/stories/[id]">) {
  const { id } = await params;
  const { actor } = await studioPage(`/studio/stories/${id}`);
  const [story, brand, sections] = await Promise.all([getEditorStory(actor, id), getBrand(), listSections()]);
  if (!story) notFound();
  return (
    <StoryEditor
      key={id}
      story={story}
      newsroom={{ zone: brand.zone, sections, siteUrl: brand.siteUrl, staffId: actor.id, role: actor.role }}
    />
  );
}
