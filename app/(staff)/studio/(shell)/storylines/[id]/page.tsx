import { notFound } from "next/navigation";
import { PageHead } from "@/components/studio/shell/page-head";
import { StorylineParts } from "@/components/studio/storylines/storyline-parts";
import { screenPage } from "@/lib/studio/gate";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";
import { getStoryline } from "@/lib/studio/storylines/get-storyline";

export const generateMetadata = titled("storylines.one");

export default async function StorylinePage({ params }: PageProps<"/studio/storylines/[id]">) {
  const { id } = await params;
  const { actor } = await screenPage("storylines", `/studio/storylines/${id}`);
  const storyline = await getStoryline(actor, id);
  if (!storyline) notFound();
  const { t } = await studioText();
  return (
    <>
      <PageHead title={storyline.title}>
        {t(`storylines.kinds.${storyline.kind}`)} · {storyline.lang} · {t(`storylines.order.${storyline.kind}`)}
      </PageHead>
      <StorylineParts storyline={storyline} />
    </>
  );
}
