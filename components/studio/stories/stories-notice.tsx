"use client";

import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { StoryLink } from "@/lib/studio/stories/story-links";

/** Names what waits for somebody, and in which stories; nothing where there are none. */
export function StoriesNotice({ words, stories }: { words: string; stories: readonly StoryLink[] }) {
  if (stories.length === 0) return null;
  return (
    <div className="mb-4">
      <Notice tone="warn">
        {words}{" "}
        {stories.map(({ storyId, headline }, index) => (
          <span key={storyId} dir="auto">
            {index > 0 && ", "}
            <Link href={`/studio/stories/${storyId}`} className="font-medium underline underline-offset-2">
              {headline}
            </Link>
          </span>
        ))}
      </Notice>
    </div>
  );
}
