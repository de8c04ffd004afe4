"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { removeRedirectAction } from "@/lib/studio/addresses/actions";
import { useAction } from "../shell/use-action";

/** Asks before an address leads nowhere any more. */
export function RemoveRedirectDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const { run, problem, isBusy } = useAction(removeRedirectAction);
  return (
    <Dialog title="Remove the redirect?" onClose={onClose}>
      <p className="text-ink-2">
        <code className="break-all" dir="ltr">
          {path}
        </code>{" "}
        then leads nowhere: readers who come by it find no page.
      </p>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <p className="mt-5 flex flex-wrap gap-2">
        <Button tone="danger" disabled={isBusy} onClick={async () => (await run({ path })) && onClose()}>
          {isBusy ? "Removing…" : "Remove"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}
