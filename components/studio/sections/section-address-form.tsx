"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { RefusalProblem } from "@/lib/newsroom/refusal";
import { renameSectionAction } from "@/lib/studio/sections/actions";
import { sendAction } from "@/lib/studio/shell/send-action";

/** Gives a section another address; its stories follow. */
export function SectionAddressForm({
  sectionId,
  slug,
  stories,
  isMoving,
  onRenamed,
}: {
  sectionId: string;
  slug: string;
  stories: number;
  isMoving: boolean;
  onRenamed: () => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} disabled={isMoving} aria-label={`Change the address of ${slug}`}>
        Address…
      </Button>
      {isOpen && (
        <AddressDialog
          {...{ sectionId, slug, stories }}
          onClose={() => setOpen(false)}
          onRenamed={() => {
            setOpen(false);
            onRenamed();
          }}
        />
      )}
    </>
  );
}

function AddressDialog({
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
  const [next, setNext] = useState(slug);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ message: string; problems: RefusalProblem[] } | null>(null);
  const beside = refused?.problems.find(({ path }) => path === "slug")?.message;

  async function confirm() {
    setBusy(true);
    const answer = await sendAction(renameSectionAction, { sectionId, slug: next });
    setBusy(false);
    if (answer?.ok) return onRenamed();
    setRefused(
      answer ?? { message: "The portal did not answer. Look at the list before you try again.", problems: [] },
    );
  }

  return (
    <Dialog title={`Change the address of /${slug}`} onClose={onClose}>
      <div className="grid gap-4">
        <p className="text-ink-2">
          The section’s front moves at once, and its {stories} stories after it, some fifty at a time. Every old address
          leads to the new one, for ever.
        </p>
        <Field
          label="Slug"
          value={next}
          onChange={(event) => setNext(event.target.value.toLowerCase())}
          hint="Lower-case letters, digits and hyphens"
          problem={beside}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
        />
        {refused && !beside && <Notice tone="bad">{refused.message}</Notice>}
      </div>
      <p className="mt-5 flex gap-2">
        <Button tone="primary" onClick={confirm} disabled={isBusy || next === slug}>
          {isBusy ? "Changing…" : "Change the address"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}
