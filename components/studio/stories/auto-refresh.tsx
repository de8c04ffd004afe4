"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { listChangesAction } from "@/lib/studio/stories/actions";
import { compareStamps } from "@/lib/studio/stories/list-stamps";
import type { StoryFilters } from "@/lib/studio/stories/story-filters";
import { useText } from "../shell/text-provider";

const EVERY_MS = 10_000;

/** Whether somebody is at the list: points at it, has the focus in it, or has selected stories. */
function isInUse(list: HTMLElement): boolean {
  return (
    list.matches(":hover") || list.contains(document.activeElement) || list.querySelector("[data-selected]") !== null
  );
}

/**
 * Renews the list when stories changed. A line that stays in its place is drawn again at once; where lines would move under somebody's
 * hand, the number of changes is shown with a button instead.
 */
export function AutoRefresh({
  filters,
  newest,
  shown,
  children,
}: {
  filters: StoryFilters;
  newest: string;
  shown: string[];
  children: ReactNode;
}) {
  const { t } = useText();
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const known = useRef(newest);
  const [waiting, setWaiting] = useState(0);
  const key = shown.join();

  useEffect(() => {
    known.current = newest;
    setWaiting(0);
    let isAsking = false;
    async function look() {
      if (isAsking || document.visibilityState !== "visible") return;
      isAsking = true;
      const answer = await listChangesAction({ filters, newest: known.current }).catch(() => null);
      isAsking = false;
      if (!answer?.ok || !answer.value || !list.current) return;
      const { changes, isMoved } = compareStamps(key.split(","), answer.value.stamps);
      known.current = answer.value.newest;
      if (changes === 0) return setWaiting(0);
      if (isMoved && isInUse(list.current)) setWaiting(changes);
      else router.refresh();
    }
    const timer = setInterval(look, EVERY_MS);
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [filters, newest, key, router]);

  return (
    <>
      <div role="status" className="mb-2 empty:hidden">
        {waiting > 0 && <Button onClick={() => router.refresh()}>{t("stories.changes", { count: waiting })}</Button>}
      </div>
      <div ref={list}>{children}</div>
    </>
  );
}
