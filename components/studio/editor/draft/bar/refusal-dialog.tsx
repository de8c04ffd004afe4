"use client";

import { Button, buttonClass } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useText } from "../../../shell/text-provider";
import type { DraftSession } from "../draft-session";
import type { SaveStatus } from "../save-queue";

/** What the newsroom settles with the editor by itself: by a choice of texts, or by keeping the text aside. */
const settled = new Set(["stale-version", "lease-held", "not-permitted", "wrong-state", "not-found"]);

/** Why a save was refused, and how to go on. */
export function RefusalDialog({
  status,
  session,
}: {
  status: Extract<SaveStatus, { kind: "refused" }>;
  session: DraftSession;
}) {
  const { t } = useText();
  if (settled.has(status.code)) return null;
  const isSignedOut = status.code === "signed-out";
  return (
    <Dialog title={t("editor.draft.refusal.title")} onClose={() => session.resume(!isSignedOut)}>
      <p>{status.message}</p>
      <p className="mt-2 text-ink-2">{t("editor.draft.refusal.safe")}</p>
      <p className="mt-4 flex flex-wrap gap-2">
        {isSignedOut && (
          <a href="/sign-in" target="_blank" rel="noreferrer" className={buttonClass()}>
            {t("editor.draft.refusal.signIn")}
          </a>
        )}
        <Button tone="primary" onClick={() => session.resume(!isSignedOut)}>
          {t(isSignedOut ? "shell.failed.again" : "editor.draft.refusal.goOn")}
        </Button>
      </p>
    </Dialog>
  );
}
