"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import type { Desk } from "@/lib/studio/stories/desk";
import type { StoryRow } from "@/lib/studio/stories/story-rows";
import { useText } from "../shell/text-provider";
import { StoryLine, storyLineClass } from "./story-line";

interface Group {
  key: "waiting" | "inProgress" | "today";
  rows: { row: StoryRow; note?: ReactNode }[];
}

/** What waits for one, what is being written, and what went live today. */
export function DeskView({ desk, times }: { desk: Desk; times: { now: Date; zone: string } }) {
  const { t } = useText();
  const noteOf = (reason: Desk["waiting"][number]["reason"]) =>
    reason === "topicProposed" ? (
      <Link href="/studio/topics#proposals" className="relative z-10 underline underline-offset-2">
        {t("stories.desk.reason.topicProposed")}
      </Link>
    ) : (
      t(`stories.desk.reason.${reason}`)
    );
  const groups: Group[] = [
    {
      key: "waiting",
      rows: desk.waiting.map(({ row, reason }) => ({ row, note: noteOf(reason) })),
    },
    { key: "inProgress", rows: desk.inProgress.map((row) => ({ row })) },
    { key: "today", rows: desk.today.map((row) => ({ row })) },
  ];
  return (
    <div className="grid gap-8" data-story-list="">
      {groups.map(({ key, rows }) => (
        <section key={key} aria-labelledby={`desk-${key}`}>
          <h2 id={`desk-${key}`} className="border-b border-ink pb-1 font-medium">
            {t(`stories.desk.${key}`)}
            {rows.length > 0 && <span className="ms-2 text-xs text-ink-3 tabular-nums">{rows.length}</span>}
          </h2>
          {rows.length === 0 ? (
            <p className="py-4 text-ink-3">{t(`stories.desk.none.${key}`)}</p>
          ) : (
            <table aria-label={t(`stories.desk.${key}`)} className="block w-full">
              <tbody className="block">
                {rows.map(({ row, note }) => (
                  <tr key={row.id} className={storyLineClass}>
                    <StoryLine row={row} note={note} times={times} />
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </div>
  );
}
