"use client";

import { CircleCheck, CircleX, TriangleAlert } from "lucide-react";
import { useText } from "../../shell/text-provider";
import type { PicturePlace, Place } from "../places/place";
import type { StoryCheck } from "./story-checks";

/** What prevents a publication and what is worth a look, each with the way to its place. */
export function CheckList({ checks, onJump }: { checks: StoryCheck[]; onJump: (place: Place | PicturePlace) => void }) {
  const { t } = useText();
  return (
    <ul aria-label={t("editor.panels.tab.checks")} className="grid gap-1">
      {checks.map(({ text, isBlocking, place }) => {
        const Icon = isBlocking ? CircleX : TriangleAlert;
        return (
          <li key={text} className={isBlocking ? "text-bad" : "text-warn"}>
            <button
              type="button"
              onClick={() => onJump(place)}
              className="flex w-full gap-2 py-1 text-start underline-offset-2 hover:underline"
            >
              <Icon
                size={16}
                className="mt-0.5 shrink-0"
                aria-label={t(isBlocking ? "editor.panels.checks.blocks" : "editor.panels.checks.look")}
              />
              <span className="first-letter:uppercase">{text}</span>
            </button>
          </li>
        );
      })}
      {checks.length === 0 && (
        <li className="flex gap-2 text-good">
          <CircleCheck size={16} className="mt-0.5 shrink-0" aria-hidden="true" />
          {t("editor.panels.checks.ready")}
        </li>
      )}
    </ul>
  );
}
