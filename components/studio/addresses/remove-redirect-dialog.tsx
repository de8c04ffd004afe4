"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { removeRedirectAction } from "@/lib/studio/addresses/actions";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";

/** Asks before an address leads nowhere any more. */
export function RemoveRedirectDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const { t } = useText();
  const { run, problem, isBusy } = useAction(removeRedirectAction);
  return (
    <Dialog title={t("addresses.removeTitle")} onClose={onClose}>
      <p className="text-ink-2">
        {t.rich("addresses.removeText", {
          path: () => (
            <code className="break-all" dir="ltr">
              {path}
            </code>
          ),
        })}
      </p>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <p className="mt-5 flex flex-wrap gap-2">
        <Button tone="danger" disabled={isBusy} onClick={async () => (await run({ path })) && onClose()}>
          {isBusy ? t("addresses.removing") : t("addresses.remove")}
        </Button>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}
