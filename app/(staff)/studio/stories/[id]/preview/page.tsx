import "./preview.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewStory } from "@/components/studio/preview/preview-story";
import { getBrand } from "@/lib/studio/brand";
import { listSections } from "@/lib/studio/choices/named";
import { studioPage } from "@/lib/studio/gate";
import { getEditorStory } from "@/lib/studio/stories/editor-story";

export const metadata: Metadata = { title: "Preview" };

export default async function PreviewPage({ params }: PageProps<"/studio/stories/[id]/preview">) {
  const { id } = await params;
  const { actor } = await studioPage(`/studio/stories/${id}/preview`);
  const [story, { zone }, sections] = await Promise.all([getEditorStory(actor, id), getBrand(), listSections()]);
  if (!story) notFound();
  const section = sections.find((each) => each.id === story.head.sectionId);
  return <PreviewStory story={story} section={section?.name ?? ""} zone={zone} />;
}
