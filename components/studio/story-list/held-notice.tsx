import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { HeldByWire } from "@/lib/studio/desk/unread-embargoes";

/** Tells the desk which stories a wire holds back until somebody says how long. */
export function HeldNotice({ stories }: { stories: readonly HeldByWire[] }) {
  return (
    <div className="mb-4">
      <Notice tone="warn">
        A wire’s embargo has no end that could be read, and holds back until somebody sets or lifts it:{" "}
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
