import { notFound } from "next/navigation";
import { PublishingProvider } from "@/components/studio/editor/dialogs/publishing-provider";
import { PlacesProvider } from "@/components/studio/editor/places/places-provider";
import { StoryEditor } from "@/components/studio/editor/story-editor";
import { editingIntervals } from "@/lib/studio/editor/editing-intervals";
import { getEditorStory } from "@/lib/studio/editor/editor-story";
import { newStory } from "@/lib/studio/editor/new-story";
import { getPublishingState } from "@/lib/studio/editor/publishing/publishing-state";
import { studioPage } from "@/lib/studio/gate";
import { getBrand } from "@/lib/studio/shell/brand";
import { listSections } from "@/lib/studio/shell/lookups";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("editor.bar.title");

export default async function StoryEditorPage({ params, searchParams }: PageProps<"/studio/stories/[id]">) {
  const { id } = await params;
  const { actor, screens } = await studioPage(`/studio/stories/${id}`);
  const isNew = (await searchParams).new !== undefined;
  const [stored, publishing, brand, sections] = await Promise.all([
    getEditorStory(actor, id),
    getPublishingState(actor, id, (await studioText()).lang),
    getBrand(),
    listSections(),
  ]);
  const opened = stored && publishing ? { story: stored, publishing } : isNew && (await newStory(actor, id));
  if (!opened) notFound();
  const intervals = editingIntervals();
  return (
    <PublishingProvider key={id} opened={opened.publishing} pollMs={intervals.pollMs}>
      <PlacesProvider>
        <StoryEditor
          story={opened.story}
          newsroom={{
            ...{ zone: brand.zone, siteUrl: brand.siteUrl, languages: brand.languages },
            ...{ staffId: actor.id, screens, sections, intervals },
          }}
        />
      </PlacesProvider>
    </PublishingProvider>
  );
}
