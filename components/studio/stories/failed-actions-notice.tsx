import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { promisesAddress } from "../schedule/scheduled-action-table";

/** Names how many scheduled actions were missed or failed. */
export function FailedActionsNotice({ count }: { count: number }) {
  return (
    <div className="mb-4">
      <Notice tone="bad">
        {count === 1 ? "Something that was scheduled was" : `${count} things that were scheduled were`} missed or
        failed, and nobody has seen to it.{" "}
        <Link href={promisesAddress("trouble")} className="font-medium underline underline-offset-2">
          See the schedule
        </Link>
      </Notice>
    </div>
  );
}
