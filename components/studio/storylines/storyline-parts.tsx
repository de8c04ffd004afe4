"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import {
  endStorylineAction,
  joinStorylineAction,
  leaveStorylineAction,
  renameStorylineAction,
} from "@/lib/studio/storylines/actions";
import type { StorylineView } from "@/lib/studio/storylines/get-storyline";
import { NewNameForm } from "../shell/new-name-form";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";
import { StateMark } from "../stories/state-mark";

/** The stories of a package or series in their order, and what can be done about them. */
export function StorylineParts({ storyline: { id: storylineId, kind, parts } }: { storyline: StorylineView }) {
  const { t } = useText();
  const router = useRouter();
  const [join, leave] = [useAction(joinStorylineAction), useAction(leaveStorylineAction)];
  const [rename, end] = [useAction(renameStorylineAction), useAction(endStorylineAction)];
  const problem = join.problem || leave.problem || end.problem;
  const isBusy = join.isBusy || leave.isBusy || end.isBusy;
  const button = (words: string, icon: ReactNode, onClick: () => void) => (
    <Button tone="quiet" aria-label={words} title={words} disabled={isBusy} onClick={onClick}>
      {icon}
    </Button>
  );
  const move = (storyId: string, place: number) => join.run({ storylineId, storyId, place });
  return (
    <>
      <NewNameForm
        label={t("storylines.anotherTitle")}
        words={t("shell.rename")}
        {...rename}
        onCreate={(title) => rename.run({ storylineId, title })}
      />
      {problem && <Notice tone="bad">{problem}</Notice>}
      {parts.length === 0 && <p className="py-6 text-ink-3">{t("storylines.noParts")}</p>}
      <ol aria-label={t("storylines.parts")} className="mb-6 border-t border-line">
        {parts.map(({ id, headline, state }, index) => (
          <li key={id} className="flex flex-wrap items-center gap-2 border-b border-line py-1">
            <span className="w-6 text-end text-xs text-ink-3 tabular-nums">{index + 1}</span>
            <a href={`/studio/stories/${id}`} className="min-w-40 flex-1 font-medium hover:underline" dir="auto">
              {headline || t("shell.noHeadline")}
            </a>
            <div className="flex w-full items-center justify-end gap-2 sm:w-auto">
              {kind === t("storylines.kinds.package") && index === 0 && (
                <span className="text-xs text-ink-2">{t("storylines.lead")}</span>
              )}
              <StateMark state={state} />
              {index > 0 && button(t("storylines.up", { headline }), <ArrowUp size={14} />, () => move(id, index - 1))}
              {index < parts.length - 1 &&
                button(t("storylines.down", { headline }), <ArrowDown size={14} />, () => move(id, index + 1))}
              {button(t("storylines.takeOut", { headline }), <X size={14} />, () =>
                leave.run({ storylineId, storyId: id }),
              )}
            </div>
          </li>
        ))}
      </ol>
      <Button
        tone="danger"
        disabled={isBusy}
        onClick={async () => {
          if (await end.run({ storylineId })) router.push("/studio/storylines");
        }}
      >
        {t(`storylines.takeApart.${kind}`)}
      </Button>
    </>
  );
}
