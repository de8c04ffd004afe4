"use client";

import { Runs } from "@/components/story-body/runs";
import { Button } from "@/components/ui/button";
import type { EarlierCorrection, StoryCorrection } from "@/lib/studio/editor/publishing/story-corrections";
import { correctionLabel } from "../../../corrections/correction-labels";
import { useText } from "../../../shell/text-provider";
import { fullTime } from "../../../shell/time-text";
import { usePublishing } from "../../dialogs/publishing-provider";
import { Compared } from "../../history/compared";

/** The story's corrections as readers see them, with what they said before. */
export function CorrectionList({ zone }: { zone: string }) {
  const { publishing } = usePublishing();
  if (publishing.corrections.length === 0) return <p className="text-ink-3">None.</p>;
  return (
    <ul aria-label="Corrections of the story" className="grid gap-3">
      {publishing.corrections.map((correction) => (
        <Row key={correction.correctionId} correction={correction} zone={zone} />
      ))}
    </ul>
  );
}

function Row({ correction, zone }: { correction: StoryCorrection; zone: string }) {
  const { t } = useText();
  const { publishing, openDialog } = usePublishing();
  const { correctionId, kind, text, whatWas, whatIs, by, publishedAt, amendedAt, fixed, earlier } = correction;
  const { rights, head } = publishing;
  return (
    <li className="border-s-2 border-line-strong ps-2.5">
      <b className="font-medium">{correctionLabel(kind, t)}</b>{" "}
      {amendedAt && <span className="text-xs font-medium text-warn">Amended</span>}
      <p className="whitespace-pre-line" dir="auto">
        <Runs runs={text} />
      </p>
      <WasAndIs whatWas={whatWas} whatIs={whatIs} />
      <p className="text-xs text-ink-3">
        {fullTime(publishedAt, zone)} by {by}
        {kind !== "retraction" &&
          (fixed ? ` · the text is fixed in version ${fixed.n}` : " · the text stays as it was")}
        {fixed?.wrongVersionId && (
          <>
            {": "}
            <Compared storyId={head.storyId} from={fixed.wrongVersionId} to={fixed.versionId} />
          </>
        )}
      </p>
      {earlier.length > 0 && <Earlier earlier={earlier} zone={zone} />}
      <p className="mt-1 flex gap-2">
        {rights.correct && head.state !== "killed" && (
          <Button onClick={() => openDialog({ dialog: "amend", correctionId })}>Amend…</Button>
        )}
        {rights.withdrawCorrection && kind !== "retraction" && (
          <Button tone="quiet" onClick={() => openDialog({ dialog: "withdraw", correctionId })}>
            Withdraw…
          </Button>
        )}
      </p>
    </li>
  );
}

function WasAndIs({ whatWas, whatIs }: { whatWas: string | null; whatIs: string | null }) {
  if (!whatWas && !whatIs) return null;
  return (
    <p className="text-xs text-ink-2" dir="auto">
      {whatWas && <del>{whatWas}</del>} {whatIs && <ins className="no-underline">{whatIs}</ins>}
    </p>
  );
}

function Earlier({ earlier, zone }: { earlier: readonly EarlierCorrection[]; zone: string }) {
  const { t } = useText();
  return (
    <details className="text-xs text-ink-3">
      <summary>What it said before</summary>
      {earlier.map(({ kind, text, whatWas, whatIs, replacedAt, by }) => (
        <div key={replacedAt} className="mt-1">
          {correctionLabel(kind, t)}
          <p className="whitespace-pre-line" dir="auto">
            <Runs runs={text} />
          </p>
          <WasAndIs whatWas={whatWas} whatIs={whatIs} />
          until {fullTime(replacedAt, zone)}, changed by {by}
        </div>
      ))}
    </details>
  );
}
