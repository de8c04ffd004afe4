"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { restoreAction } from "@/lib/studio/editor/actions";
import { useText } from "../shell/text-provider";
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
  const { t } = useText();
  const { run, problem, isBusy } = useAction(restoreAction);
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  async function restore() {
    if (await run({ storyId, versionId, rev })) router.push(`/studio/stories/${storyId}`);
  }
  return (
    <>
      <Button
        tone="quiet"
        className="-ms-2.5"
        onClick={() => setOpen(true)}
        aria-label={t("history.restoreVersion", { n })}
      >
        {t("history.restore")}
      </Button>
      {isOpen && (
        <Dialog title={t("history.restoreTitle", { n })} onClose={() => setOpen(false)}>
          <p>{t("history.restoreText")}</p>
          {problem && (
            <div className="mt-3">
              <Notice tone="bad">{problem}</Notice>
            </div>
          )}
          <p className="mt-4 flex flex-wrap gap-2">
            <Button tone="primary" onClick={restore} disabled={isBusy}>
              {t("history.restoreNew")}
            </Button>
            <Button onClick={() => setOpen(false)}>{t("shell.cancel")}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
}
