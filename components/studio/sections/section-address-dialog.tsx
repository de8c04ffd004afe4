"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { RefusalProblem } from "@/lib/newsroom/refusal";
import { renameSectionAction } from "@/lib/studio/sections/actions";
import { sendAction } from "@/lib/studio/shell/send-action";
import { useText } from "../shell/text-provider";

/** Gives a section another address; its stories follow. */
export function SectionAddressDialog({
  sectionId,
  slug,
  stories,
  onClose,
  onRenamed,
}: {
  sectionId: string;
  slug: string;
  stories: number;
  onClose: () => void;
  onRenamed: () => void;
}) {
  const { t } = useText();
  const [next, setNext] = useState(slug);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ message: string; problems: RefusalProblem[] } | null>(null);
  const beside = refused?.problems.find(({ path }) => path === "slug")?.message;

  async function confirm() {
    setBusy(true);
    const answer = await sendAction(renameSectionAction, { sectionId, slug: next }, t);
    setBusy(false);
    if (answer?.ok) return onRenamed();
    setRefused(answer ?? { message: t("sections.noAnswer"), problems: [] });
  }

  return (
    <Dialog title={t("sections.dialogTitle", { slug })} onClose={onClose}>
      <div className="grid gap-4">
        <p className="text-ink-2">{t("sections.dialogText", { count: stories })}</p>
        <Field
          label={t("sections.slug")}
          value={next}
          onChange={(event) => setNext(event.target.value.toLowerCase())}
          hint={t("sections.slugHint")}
          problem={beside}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
        />
        {refused && !beside && <Notice tone="bad">{refused.message}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button tone="primary" onClick={confirm} disabled={isBusy || next === slug}>
          {isBusy ? t("sections.changing") : t("sections.change")}
        </Button>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}
