"use client";

import { CircleCheck, CircleX, TriangleAlert } from "lucide-react";
import { bodyText } from "@/lib/newsroom/story/body/body";
import { publishProblems } from "@/lib/newsroom/story/publication/publish-checks";
import { publishWarnings } from "@/lib/newsroom/story/publication/publish-warnings";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import type { Draft } from "../draft/use-draft";

const WORDS_A_MINUTE = 230;

function countWords(text: string, lang: string): number {
  const words = new Intl.Segmenter(lang, { granularity: "word" }).segment(text);
  return [...words].filter((part) => part.isWordLike).length;
}

export function ChecksPanel({ draft, pictures }: { draft: Draft; pictures: ReadonlyMap<string, StudioPicture> }) {
  const { fields, head } = draft;
  const problems = publishProblems(fields.kind, fields);
  const warnings = publishWarnings(fields, pictures);
  const words = countWords(bodyText(fields.body), head.lang);
  return (
    <div className="grid gap-4">
      <ul aria-label="Checks" className="grid gap-2">
        {problems.map(({ path, message }) => (
          <li key={path} className="flex gap-2 text-bad">
            <CircleX size={16} className="mt-0.5 shrink-0" aria-label="Keeps it from being published:" />
            <span className="first-letter:uppercase">
              {path} {message}
            </span>
          </li>
        ))}
        {warnings.map((warning) => (
          <li key={warning} className="flex gap-2 text-warn">
            <TriangleAlert size={16} className="mt-0.5 shrink-0" aria-label="Worth a look:" />
            {warning}
          </li>
        ))}
        {problems.length + warnings.length === 0 && (
          <li className="flex gap-2 text-good">
            <CircleCheck size={16} className="mt-0.5 shrink-0" aria-hidden="true" />
            Ready to be published.
          </li>
        )}
      </ul>
      <p className="border-t border-line pt-3 text-xs text-ink-3 tabular-nums">
        {words.toLocaleString("en")} words · {Math.max(1, Math.round(words / WORDS_A_MINUTE))} min to read ·{" "}
        {fields.body.blocks.length} blocks
      </p>
    </div>
  );
}
