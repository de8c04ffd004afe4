import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { kickerOf } from "@/components/site/kicker-of";
import { StoryCard } from "@/components/site/story-card";
import { studioPage } from "@/lib/studio/gate";
import { getStoryPreview } from "@/lib/studio/preview/story-preview";
import { studioText } from "@/lib/studio/shell/text/studio-text";

type Props = PageProps<"/studio/stories/[id]/preview/[version]/card">;

async function previewOf({ params }: Props) {
  const { id, version } = await params;
  const { actor } = await studioPage(`/studio/stories/${id}/preview/${version}/card`);
  return (await getStoryPreview(actor, id, version)) ?? notFound();
}

/** A version of a story as the card that readers would get in lists. */
export default async function PreviewedCard(props: Props) {
  const [{ page, card }, { t }] = [await previewOf(props), await studioText()];
  const { site } = page;
  return (
    <main className="card-alone">
      <h1>{page.title || t("shell.noHeadline")}</h1>
      <StoryCard
        card={{ ...card, headline: card.headline || t("shell.noHeadline") }}
        size="medium"
        kicker={kickerOf(card, site)}
        siteLang={site.lang}
        level={2}
        urgent
      />
    </main>
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await previewOf(props)).page.title };
}
