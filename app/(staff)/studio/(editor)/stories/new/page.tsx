import { randomUUID } from "node:crypto";
import Link from "next/link";
import { redirect } from "next/navigation";
import { studioPage } from "@/lib/studio/gate";
import { listSections } from "@/lib/studio/shell/lookups";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("shell.newStory");

/** Gives a new story its id, with which the editor opens at once; it comes to be with its first keystroke. */
export default async function NewStoryPage() {
  await studioPage("/studio/stories/new");
  const [sections, { t }] = await Promise.all([listSections(), studioText()]);
  if (sections.length > 0) redirect(`/studio/stories/${randomUUID()}?new`);
  return (
    <main className="mx-auto max-w-2xl px-4 pt-6 pb-20">
      <p className="mb-8">
        <Link href="/studio" className="text-ink-2 hover:text-ink">
          <span className="inline-block rtl:-scale-x-100">←</span> {t("stories.title")}
        </Link>
      </p>
      <h1 className="mb-4 text-xs font-medium tracking-wide text-ink-3 uppercase">{t("shell.newStory")}</h1>
      <p>
        {t.rich("editor.bar.create.noSection", {
          link: (chunks) => (
            <Link href="/studio/sections" className="text-accent underline">
              {chunks}
            </Link>
          ),
        })}
      </p>
    </main>
  );
}
