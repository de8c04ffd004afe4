"use client";

import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { scheduleAddress } from "../schedule/schedule-address";
import { useText } from "../shell/text-provider";

/** Names how many scheduled actions were missed or failed. */
export function FailedActionsNotice({ count }: { count: number }) {
  const { t } = useText();
  return (
    <div className="mb-4">
      <Notice tone="bad">
        {t("stories.failedActions", { count })}{" "}
        <Link href={scheduleAddress("trouble")} className="font-medium underline underline-offset-2">
          {t("stories.seeSchedule")}
        </Link>
      </Notice>
    </div>
  );
}
