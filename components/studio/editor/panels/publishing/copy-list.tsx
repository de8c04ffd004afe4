"use client";

import { Notice } from "@/components/ui/notice";
import { markCopyResolvedAction } from "@/lib/studio/editor/publishing/actions";
import { useText } from "../../../shell/text-provider";
import { fullTime } from "../../../shell/time-text";
import { usePublishing } from "../../dialogs/publishing-provider";
import { useStoryAction } from "../../dialogs/use-story-action";
import type { Draft } from "../../draft/use-draft";

/** The copies of a killed story outside the portal, each with a tick that it was dealt with. */
export function CopyList({ draft, zone }: { draft: Draft; zone: string }) {
  const { t, locale } = useText();
  const { publishing } = usePublishing();
  const tick = useStoryAction(markCopyResolvedAction, draft);
  const { storyId } = draft.head;
  return (
    <>
      <ul aria-label={t("editor.panels.publishing.copies")} className="grid gap-2">
        {publishing.copies.map(({ copyId, place, address, done }) => (
          <li key={copyId}>
            <label className="flex items-start gap-2">
              <input
                type="checkbox"
                className="mt-0.5"
                checked={done !== null}
                disabled={tick.isBusy || !publishing.rights.markCopyResolved}
                onChange={(event) => tick.run({ storyId, copyId, isDone: event.target.checked })}
              />
              <span className="min-w-0 break-words" dir="auto">
                {place}
              </span>
            </label>
            <span className="block ps-6 text-xs break-all text-ink-3">
              {/^https?:\/\//.test(address) ? (
                <a href={address} target="_blank" rel="noreferrer" className="underline underline-offset-2">
                  {address}
                </a>
              ) : (
                address
              )}
              {done &&
                ` · ${t("editor.panels.publishing.copyDone", { name: done.by, time: fullTime(done.at, zone, locale) })}`}
            </span>
          </li>
        ))}
      </ul>
      {tick.problem && <Notice tone="bad">{tick.problem}</Notice>}
    </>
  );
}
