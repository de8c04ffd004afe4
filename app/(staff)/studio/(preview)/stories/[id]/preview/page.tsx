import { notFound } from "next/navigation";
import { PreviewScreen } from "@/components/studio/preview/preview-screen";
import { studioPage } from "@/lib/studio/gate";
import { getPreviewedVersion } from "@/lib/studio/preview/previewed-version";
import { getBrand } from "@/lib/studio/shell/brand";
import { titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("preview.title");

export default async function PreviewPage({ params, searchParams }: PageProps<"/studio/stories/[id]/preview">) {
  const { id } = await params;
  const { actor } = await studioPage(`/studio/stories/${id}/preview`);
  const { version } = await searchParams;
  const [previewed, { zone }] = await Promise.all([getPreviewedVersion(actor, id, [version].flat()[0]), getBrand()]);
  if (!previewed) notFound();
  return <PreviewScreen previewed={previewed} zone={zone} />;
}
