"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { restoreAction } from "@/lib/studio/editor/actions";
import { useAction } from "../shell/use-action";

/** Makes a version's text the draft again, after saying what becomes of the present one. */
export function RestoreButton({
  storyId,
  versionId,
  n,
  rev,
}: {
  storyId: string;
  versionId: string;
  n: number;
  rev: number;
}) {
  const { run, problem, isBusy } = useAction(restoreAction);
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  async function restore() {
    if (await run({ storyId, versionId, rev })) router.push(`/studio/stories/${storyId}`);
  }
  return (
    <>
      <Button tone="quiet" className="-ms-2.5" onClick={() => setOpen(true)} aria-label={`Restore version ${n}`}>
        Restore
      </Button>
      {isOpen && (
        <Dialog title={`Restore version ${n}?`} onClose={() => setOpen(false)}>
          <p>
            Its text becomes the draft, as a new version. What stands in the draft now stays in the history, and what
            readers see does not change until somebody publishes.
          </p>
          {problem && (
            <div className="mt-3">
              <Notice tone="bad">{problem}</Notice>
            </div>
          )}
          <p className="mt-4 flex gap-2">
            <Button tone="primary" onClick={restore} disabled={isBusy}>
              Restore as a new version
            </Button>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
          </p>
        </Dialog>
      )}
    </>
  );
}
