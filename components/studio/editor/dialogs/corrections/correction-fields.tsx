"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Run } from "@/lib/newsroom/story/body/body";
import { correctionLabel } from "../../../corrections/correction-labels";
import { useText } from "../../../shell/text-provider";
import { LimitedTextField } from "./limited-text-field";

const kinds = ["correction", "clarification", "update", "editorsNote"] as const;

/** What a correction tells readers; without a place of its own it has the usual one of its kind. */
export interface CorrectionSaid {
  kind: (typeof kinds)[number];
  severity: "high" | "normal" | null;
  text: Run[];
  whatWas: string;
  whatIs: string;
}

export const usualPlace = (kind: CorrectionSaid["kind"]) => (kind === "correction" ? "high" : "normal");

/** The fields of a correction; a retraction's notice has its text alone. */
export function CorrectionFields({
  said,
  onChange,
  problemOf,
  isTextAlone = false,
}: {
  said: CorrectionSaid;
  onChange: (said: CorrectionSaid) => void;
  problemOf: (field: "text" | "whatWas" | "whatIs") => string | undefined;
  isTextAlone?: boolean;
}) {
  const { t } = useText();
  const { kind, severity, text } = said;
  const options = kinds.map((each) => [each, correctionLabel(each, t)] as const);
  const set = (change: Partial<CorrectionSaid>) => onChange({ ...said, ...change });
  const line = (field: "whatWas" | "whatIs", label: string) => (
    <Field
      label={label}
      value={said[field]}
      onChange={(event) => set({ [field]: event.target.value })}
      maxLength={500}
      dir="auto"
      problem={problemOf(field)}
    />
  );
  return (
    <>
      {!isTextAlone && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Select
            label={t("editor.dialogs.correction.kind")}
            value={kind}
            onChange={(event) => set({ kind: event.target.value as CorrectionSaid["kind"] })}
            options={options}
          />
          <Select
            label={t("editor.dialogs.correction.place")}
            value={severity ?? usualPlace(kind)}
            onChange={(event) => set({ severity: event.target.value as "high" | "normal" })}
            options={[
              ["high", t("editor.dialogs.correction.above")],
              ["normal", t("editor.dialogs.correction.below")],
            ]}
          />
        </div>
      )}
      <LimitedTextField
        label={t("editor.dialogs.correction.text")}
        runs={text}
        onChange={(runs) => set({ text: runs })}
        maxLength={2_000}
        problem={problemOf("text")}
      />
      {!isTextAlone && (
        <div className="grid gap-3 sm:grid-cols-2">
          {line("whatWas", t("editor.dialogs.correction.was"))}
          {line("whatIs", t("editor.dialogs.correction.is"))}
        </div>
      )}
    </>
  );
}
