import "./preview.css";
import type { Metadata } from "next";
import { SiteDocument } from "@/app/(site)/site-document";
import { layoutSite } from "@/lib/site/answers/problem";
import { optionalVisit } from "@/lib/studio/gate";
import { getStoryPreview } from "@/lib/studio/preview/story-preview";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { robots: { index: false, follow: false, noarchive: true } };

/** A reader's document in the language of the story. Who may not see the story gets the default edition's, around the answer of the page. */
export default async function PreviewLayout({
  children,
  params,
}: LayoutProps<"/studio/stories/[id]/preview/[version]">) {
  const { id, version } = await params;
  const visit = await optionalVisit();
  const preview = visit && (await getStoryPreview(visit.actor, id, version));
  return (
    // Links lead out of the frame, into a tab of their own: the editor's page stays.
    <SiteDocument site={preview?.page.site ?? (await layoutSite("-"))} head={<base target="_blank" />}>
      {children}
    </SiteDocument>
  );
}
