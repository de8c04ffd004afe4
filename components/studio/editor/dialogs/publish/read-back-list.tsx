"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { readBackAction } from "@/lib/studio/editor/read-actions";
import type { ReadBack } from "@/lib/studio/editor/read-back/read-back";
import { useText } from "../../../shell/text-provider";

/** What the public addresses show now, read as a reader would: each with how long it took since readers were to see it. */
export function ReadBackList({
  storyId,
  siteUrl,
  isChange = true,
}: {
  storyId: string;
  siteUrl: string;
  /** Whether something was published or taken off just now */
  isChange?: boolean;
}) {
  const { t, locale } = useText();
  const [pages, setPages] = useState<ReadBack[] | null>(null);
  const [round, setRound] = useState(0);
  const [problem, setProblem] = useState("");

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again
  useEffect(() => {
    setPages(null);
    setProblem("");
    readBackAction({ storyId, isRightAfter: isChange && round === 0 }).then(
      (answer) => (answer.ok ? setPages(answer.value) : setProblem(answer.message)),
      () => setProblem(t("editor.dialogs.readBack.failed")),
    );
  }, [storyId, round]);

  const seconds = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  if (problem) return <p className="text-bad">{problem}</p>;
  if (!pages) return <p role="status">{t("editor.dialogs.readBack.reading")}</p>;
  return (
    <div role="status">
      <ul aria-label={t("editor.dialogs.readBack.title")} className="grid gap-px">
        {pages.map(({ page, path, outcome, took, found }) => (
          <li key={path} className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-1.5">
            <a
              href={path}
              target="_blank"
              rel="noreferrer"
              title={siteUrl + path}
              className="w-28 truncate font-medium"
            >
              {t(`editor.dialogs.readBack.page.${page.kind}`, { name: page.name })}
            </a>
            <span className={outcome === "wrong" ? "font-medium text-bad" : "text-good"}>
              {t.rich(`editor.dialogs.readBack.${outcome}`, {
                time: (chunks) => <span className="tabular-nums">{chunks}</span>,
                seconds: seconds.format(took / 1000),
              })}
            </span>
            <span className="text-xs text-ink-3">{t(`editor.dialogs.readBack.found.${found.is}`, found)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <Button tone="quiet" onClick={() => setRound(round + 1)}>
          {t("editor.dialogs.readBack.again")}
        </Button>
      </p>
    </div>
  );
}
