"use client";

import { CircleCheck, CircleX, TriangleAlert } from "lucide-react";
import { bodyText } from "@/lib/newsroom/story/body/body";
import { missingParts } from "@/lib/newsroom/story/publication/publish-checks";
import { type PublishWarning, publishWarnings } from "@/lib/newsroom/story/publication/publish-warnings";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { useText } from "../../shell/text-provider";
import type { Draft } from "../draft/use-draft";

const WORDS_A_MINUTE = 230;

function countWords(text: string, lang: string): number {
  const words = new Intl.Segmenter(lang, { granularity: "word" }).segment(text);
  return [...words].filter((part) => part.isWordLike).length;
}

function warningText(given: PublishWarning, t: Translate): string {
  if (given.warning !== "picture") return t(`editor.panels.checks.warning.${given.warning}`, given);
  const { flaw, block: n } = given;
  const picture = n === 0 ? t("editor.panels.checks.leadPicture") : t("editor.panels.checks.blockPicture", { n });
  return t(`editor.panels.checks.picture.${flaw}`, { picture });
}

export function ChecksPanel({ draft, pictures }: { draft: Draft; pictures: ReadonlyMap<string, StudioPicture> }) {
  const { t } = useText();
  const { fields, head } = draft;
  const problems = missingParts(fields.kind, fields);
  const warnings = publishWarnings(fields, pictures);
  const words = countWords(bodyText(fields.body), head.lang);
  return (
    <div className="grid gap-4">
      <ul aria-label={t("editor.panels.tab.checks")} className="grid gap-2">
        {problems.map((problem) => (
          <li key={problem} className="flex gap-2 text-bad">
            <CircleX size={16} className="mt-0.5 shrink-0" aria-label={t("editor.panels.checks.blocks")} />
            <span className="first-letter:uppercase">{t(`editor.panels.checks.problem.${problem}`)}</span>
          </li>
        ))}
        {warnings
          .map((warning) => warningText(warning, t))
          .map((warning) => (
            <li key={warning} className="flex gap-2 text-warn">
              <TriangleAlert size={16} className="mt-0.5 shrink-0" aria-label={t("editor.panels.checks.look")} />
              {warning}
            </li>
          ))}
        {problems.length + warnings.length === 0 && (
          <li className="flex gap-2 text-good">
            <CircleCheck size={16} className="mt-0.5 shrink-0" aria-hidden="true" />
            {t("editor.panels.checks.ready")}
          </li>
        )}
      </ul>
      <p className="border-t border-line pt-3 text-xs text-ink-3 tabular-nums">
        {[
          t("editor.panels.checks.words", { count: words }),
          t("editor.panels.checks.minutes", { count: Math.max(1, Math.round(words / WORDS_A_MINUTE)) }),
          t("editor.panels.checks.blockCount", { count: fields.body.blocks.length }),
        ].join(" · ")}
      </p>
    </div>
  );
}
