import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/studio/shell/page-head";
import { StorylineParts } from "@/components/studio/storylines/storyline-parts";
import { editorPage } from "@/lib/studio/gate";
import { getStoryline } from "@/lib/studio/storylines/get-storyline";

export const metadata: Metadata = { title: "Storyline" };

export default async function StorylinePage({ params }: PageProps<"/studio/storylines/[id]">) {
  const { id } = await params;
  await editorPage(`/studio/storylines/${id}`);
  const storyline = await getStoryline(id);
  if (!storyline) notFound();
  const order = storyline.kind === "package" ? "The first one leads" : "Each part leads to the next";
  return (
    <>
      <PageHead title={storyline.title}>
        {storyline.kind} · {storyline.lang} · {order}
      </PageHead>
      <StorylineParts storyline={storyline} />
    </>
  );
}
