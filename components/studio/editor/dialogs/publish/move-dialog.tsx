"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { moveAction } from "@/lib/studio/editor/actions";
import { sendAction } from "@/lib/studio/shell/send-action";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { type AddressRefused, AddressTrouble } from "./address-trouble";

export function MoveDialog({ draft, newsroom, onClose }: { draft: Draft; newsroom: Newsroom; onClose: () => void }) {
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
    const answer = asked && (await sendAction(moveAction, asked));
    if (answer?.ok) {
      draft.adopt(answer.value.head);
      onClose();
      return;
    }
    setBusy(false);
    setRefused(answer ?? { code: "", message: "The story could not be moved. Try again.", problems: [] });
  }

  return (
    <Dialog title="Move this story" onClose={onClose}>
      <p className="text-ink-2">
        Its present address, <code className="text-xs break-all">{head.path}</code>, and every one before it will lead
        to the new one.
      </p>
      <div className="mt-4 grid gap-3">
        {refused && <AddressTrouble refused={refused} onTake={() => confirm(true)} onUse={setSlug} />}
        <Select
          label="Section"
          value={sectionId}
          onChange={(event) => setSection(event.target.value)}
          options={newsroom.sections.map(({ id, name }) => [id, name])}
        />
        <Field
          label="Slug"
          value={slug}
          onChange={(event) => setSlug(event.target.value.toLowerCase())}
          hint="Lower-case letters, digits and hyphens"
          maxLength={80}
        />
      </div>
      <p className="mt-5 flex gap-2">
        <Button tone="primary" onClick={() => confirm()} disabled={isBusy || isSame}>
          {isBusy ? "Moving…" : "Move"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}
