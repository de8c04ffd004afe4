"use client";

import Link from "next/link";
import { historyAddress } from "../../history/history-address";

/** Leads to what two versions of a story have different. */
export function Compared({ storyId, from, to }: { storyId: string; from: string; to: string }) {
  return (
    <Link href={historyAddress(storyId, { from, to })} className="underline underline-offset-2">
      see what changed
    </Link>
  );
}
