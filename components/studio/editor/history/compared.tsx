"use client";

import Link from "next/link";
import { historyAddress } from "../../history/history-address";
import { useText } from "../../shell/text-provider";

/** Leads to what two versions of a story have different. */
export function Compared({ storyId, from, to }: { storyId: string; from: string; to: string }) {
  const { t } = useText();
  return (
    <Link href={historyAddress(storyId, { from, to })} className="underline underline-offset-2">
      {t("editor.bar.seeChanges")}
    </Link>
  );
}
