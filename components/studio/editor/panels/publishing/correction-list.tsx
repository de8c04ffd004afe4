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
  const { t } = useText();
  const { publishing } = usePublishing();
  if (publishing.corrections.length === 0) return <p className="text-ink-3">{t("editor.panels.correction.none")}</p>;
  return (
    <ul aria-label={t("editor.panels.correction.list")} className="grid gap-3">
      {publishing.corrections.map((correction) => (
        <Row key={correction.correctionId} correction={correction} zone={zone} />
      ))}
    </ul>
  );
}

function Row({ correction, zone }: { correction: StoryCorrection; zone: string }) {
  const { t, locale } = useText();
  const { publishing, openDialog } = usePublishing();
  const { correctionId, kind, text, whatWas, whatIs, by, publishedAt, amendedAt, fixed, earlier } = correction;
  const { rights, head } = publishing;
  return (
    <li className="border-s-2 border-line-strong ps-2.5">
      <b className="font-medium">{correctionLabel(kind, t)}</b>{" "}
      {amendedAt && <span className="text-xs font-medium text-warn">{t("editor.panels.correction.amended")}</span>}
      <p className="whitespace-pre-line" dir="auto">
        <Runs runs={text} />
      </p>
      <WasAndIs whatWas={whatWas} whatIs={whatIs} />
      <p className="text-xs text-ink-3">
        {t("editor.panels.correction.at", { time: fullTime(publishedAt, zone, locale), name: by })}
        {kind !== "retraction" &&
          ` · ${fixed ? t("editor.panels.correction.fixedIn", { n: fixed.n }) : t("editor.panels.correction.notFixed")}`}
        {fixed?.wrongVersionId && (
          <>
            {": "}
            <Compared storyId={head.storyId} from={fixed.wrongVersionId} to={fixed.versionId} />
          </>
        )}
      </p>
      {earlier.length > 0 && <Earlier earlier={earlier} zone={zone} />}
      <p className="mt-1 flex flex-wrap gap-2">
        {rights.correct && head.state !== "killed" && (
          <Button onClick={() => openDialog({ dialog: "amend", correctionId })}>
            {t("editor.panels.correction.amendAsk")}
          </Button>
        )}
        {rights.withdrawCorrection && kind !== "retraction" && (
          <Button tone="quiet" onClick={() => openDialog({ dialog: "withdraw", correctionId })}>
            {t("editor.panels.correction.withdrawAsk")}
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
  const { t, locale } = useText();
  return (
    <details className="text-xs text-ink-3">
      <summary>{t("editor.panels.correction.before")}</summary>
      {earlier.map(({ kind, text, whatWas, whatIs, replacedAt, by }) => (
        <div key={replacedAt} className="mt-1">
          {correctionLabel(kind, t)}
          <p className="whitespace-pre-line" dir="auto">
            <Runs runs={text} />
          </p>
          <WasAndIs whatWas={whatWas} whatIs={whatIs} />
          {t("editor.panels.correction.replaced", { time: fullTime(replacedAt, zone, locale), name: by })}
        </div>
      ))}
    </details>
  );
}
