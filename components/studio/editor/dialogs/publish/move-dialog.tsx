"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { moveAction } from "@/lib/studio/editor/actions";
import { sendAction } from "@/lib/studio/shell/send-action";
import { useText } from "../../../shell/text-provider";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { type AddressRefused, AddressTrouble } from "./address-trouble";

export function MoveDialog({ draft, newsroom, onClose }: { draft: Draft; newsroom: Newsroom; onClose: () => void }) {
  const { t } = useText();
  const { head } = draft;
  const [sectionId, setSection] = useState(head.sectionId);
  const [slug, setSlug] = useState(head.slug);
  const [refused, setRefused] = useState<AddressRefused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isSame = sectionId === head.sectionId && slug === head.slug;

  async function confirm(isConfirmed = false) {
    setBusy(true);
    const saved = await draft.save(false);
    const asked = saved && { storyId: head.storyId, rev: saved.rev, sectionId, slug, isConfirmed };
    const answer = asked && (await sendAction(moveAction, asked, t));
    if (answer?.ok) {
      draft.adopt(answer.value.head);
      onClose();
      return;
    }
    setBusy(false);
    setRefused(answer ?? { code: "", message: t("editor.dialogs.move.failed"), problems: [] });
  }

  return (
    <Dialog title={t("editor.dialogs.move.title")} onClose={onClose}>
      <p className="text-ink-2">
        {t.rich("editor.dialogs.move.text", {
          path: () => (
            <code className="text-xs break-all" dir="ltr">
              {head.path}
            </code>
          ),
        })}
      </p>
      <div className="mt-4 grid gap-3">
        {refused && <AddressTrouble refused={refused} onTake={() => confirm(true)} onUse={setSlug} />}
        <Select
          label={t("history.field.sectionId")}
          value={sectionId}
          onChange={(event) => setSection(event.target.value)}
          options={newsroom.sections.map(({ id, name }) => [id, name])}
        />
        <Field
          label={t("history.field.slug")}
          value={slug}
          onChange={(event) => setSlug(event.target.value.toLowerCase())}
          hint={t("editor.dialogs.move.slugHint")}
          maxLength={80}
        />
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button tone="primary" onClick={() => confirm()} disabled={isBusy || isSame}>
          {t(isBusy ? "editor.dialogs.move.busy" : "editor.dialogs.move.confirm")}
        </Button>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}
