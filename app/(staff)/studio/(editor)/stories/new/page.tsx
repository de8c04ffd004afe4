import type { Metadata } from "next";
import Link from "next/link";
import { NewStoryForm } from "@/components/studio/editor/new-story-form";
import { EnglishOnly } from "@/components/studio/shell/english-only";
import { studioPage } from "@/lib/studio/gate";
import { getBrand } from "@/lib/studio/shell/brand";
import { listSections } from "@/lib/studio/shell/lookups";

export const metadata: Metadata = { title: "New story" };

export default async function NewStoryPage() {
  await studioPage("/studio/stories/new");
  const [{ languages }, sections] = await Promise.all([getBrand(), listSections()]);
  return (
    <EnglishOnly>
      <main className="mx-auto max-w-2xl px-4 pt-6 pb-20">
        <p className="mb-8">
          <Link href="/studio" className="text-ink-2 hover:text-ink">
            ← Stories
          </Link>
        </p>
        <h1 className="mb-4 text-xs font-medium tracking-wide text-ink-3 uppercase">New story</h1>
        {sections.length > 0 ? (
          <NewStoryForm sections={sections} languages={languages} />
        ) : (
          <p>
            A story belongs to a section, and there is none yet.{" "}
            <Link href="/studio/sections" className="text-accent underline">
              Make the first section
            </Link>
            .
          </p>
        )}
      </main>
    </EnglishOnly>
  );
}
