"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { shownRenamingsAction } from "@/lib/studio/sections/actions";
import type { ShownRenaming } from "@/lib/studio/sections/shown-renamings";

const EVERY = 1_000;

/** The renamings of sections, read again each second while one is under way; the list is read again when the last has ended. */
export function useRenamings(opened: ShownRenaming[]): { renamings: ShownRenaming[]; watch: () => void } {
  const router = useRouter();
  const [renamings, setRenamings] = useState(opened);
  const isMoving = renamings.some(({ finishedAt }) => finishedAt === null);

  const read = useCallback(async () => {
    const answer = await shownRenamingsAction(undefined).catch(() => null);
    if (answer?.ok) setRenamings(answer.value);
  }, []);
  const watch = useCallback(() => {
    router.refresh();
    void read();
  }, [router, read]);

  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(() => void read(), EVERY);
    return () => {
      clearInterval(timer);
      router.refresh();
    };
  }, [isMoving, read, router]);
  return { renamings, watch };
}
