"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { readBackAction } from "@/lib/studio/editor/read-actions";
import type { ReadBack } from "@/lib/studio/editor/read-back/read-back";

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
  const [pages, setPages] = useState<ReadBack[] | null>(null);
  const [round, setRound] = useState(0);
  const [problem, setProblem] = useState("");

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again
  useEffect(() => {
    setPages(null);
    setProblem("");
    readBackAction({ storyId, isRightAfter: isChange && round === 0 }).then(
      (answer) => (answer.ok ? setPages(answer.value) : setProblem(answer.message)),
      () => setProblem("The public pages could not be read."),
    );
  }, [storyId, round]);

  if (problem) return <p className="text-bad">{problem}</p>;
  if (!pages) return <p role="status">Reading the public pages…</p>;
  return (
    <div role="status">
      <ul aria-label="Public pages" className="grid gap-px">
        {pages.map(({ label, path, isRight, took, detail }) => (
          <li key={path} className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-1.5">
            <a
              href={path}
              target="_blank"
              rel="noreferrer"
              title={siteUrl + path}
              className="w-28 truncate font-medium"
            >
              {label}
            </a>
            <span className={isRight ? "text-good" : "font-medium text-bad"}>
              {isRight ? "live ✓" : "not right ✗"} <span className="tabular-nums">{(took / 1000).toFixed(1)} s</span>
            </span>
            <span className="text-xs text-ink-3">{detail}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <Button tone="quiet" onClick={() => setRound(round + 1)}>
          Read again
        </Button>
      </p>
    </div>
  );
}
