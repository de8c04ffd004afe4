"use client";

import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import type { RelatedView } from "@/lib/studio/editor/related/related-view";
import { findStorylinesAction, joinStorylineAction, leaveStorylineAction } from "@/lib/studio/storylines/actions";
import { useText } from "../../../shell/text-provider";
import { useAction } from "../../../shell/use-action";

/** The packages and series that a story belongs to; editors add it to others. */
export function StorylineChoice({
  storyId,
  view: { storylines, lang, mayChange },
  onChange,
}: {
  storyId: string;
  view: RelatedView;
  onChange: () => void;
}) {
  const { t } = useText();
  const join = useAction(joinStorylineAction);
  const leave = useAction(leaveStorylineAction);
  const act = async (done: Promise<unknown>) => {
    if (await done) onChange();
  };
  const problem = join.problem || leave.problem;
  if (!mayChange && storylines.length === 0) return null;
  return (
    <section aria-label={t("editor.panels.storylines.title")} className="grid gap-2">
      {mayChange && (
        <Combobox
          label={t("editor.panels.storylines.add")}
          placeholder={t("editor.panels.storylines.words")}
          noneWords={t("editor.panels.noMatch")}
          failedWords={t("shell.noAnswer")}
          find={async (q) => {
            const answer = await findStorylinesAction({ q, lang });
            return answer.ok ? answer.value.filter(({ id }) => !storylines.some((each) => each.id === id)) : null;
          }}
          onPick={({ id }) => act(join.run({ storylineId: id, storyId }))}
        />
      )}
      {problem && (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      )}
      <ul aria-label={t("editor.panels.storylines.belongsTo")}>
        {storylines.map(({ id, kind, title }) => (
          <li key={id} className="flex items-center gap-2 border-b border-line py-1">
            {mayChange ? (
              <a href={`/studio/storylines/${id}`} className="min-w-0 flex-1 truncate underline" dir="auto">
                {title}
              </a>
            ) : (
              <span className="min-w-0 flex-1 truncate" dir="auto">
                {title}
              </span>
            )}
            <span className="text-xs text-ink-3">{kind}</span>
            {mayChange && (
              <Button
                tone="quiet"
                aria-label={t("editor.panels.storylines.takeOut", { title })}
                disabled={leave.isBusy}
                onClick={() => act(leave.run({ storylineId: id, storyId }))}
              >
                <X size={14} />
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
