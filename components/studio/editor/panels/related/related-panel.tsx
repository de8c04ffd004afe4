"use client";

import { Combobox } from "@/components/ui/combobox";
import {
  findRelatableAction,
  hideRelatedAction,
  pinRelatedAction,
  releaseRelatedAction,
} from "@/lib/studio/editor/related/actions";
import type { RelatedView } from "@/lib/studio/editor/related/related-view";
import { useText } from "../../../shell/text-provider";
import { useAction } from "../../../shell/use-action";
import { ListMarks } from "./list-marks";
import { RelatedItem } from "./related-item";
import { StorylineChoice } from "./storyline-choice";

/** The related list as readers see it, with its reasons; editors pin, move and hide. */
export function RelatedPanel({
  storyId,
  isPublic,
  view,
  problem,
  onChange,
}: {
  storyId: string;
  isPublic: boolean;
  view: RelatedView | null;
  problem: string;
  onChange: () => void;
}) {
  const { t } = useText();
  const pin = useAction(pinRelatedAction);
  const hide = useAction(hideRelatedAction);
  const release = useAction(releaseRelatedAction);
  const refusal = pin.problem || hide.problem || release.problem || problem;
  if (!view)
    return <p className={refusal ? "text-bad" : "text-ink-3"}>{refusal || t("editor.panels.related.reading")}</p>;
  const { list, isShown, hidden, mayChange } = view;
  const pinned = list.filter((row) => row.place === "pinned");
  const act = async (done: Promise<unknown>) => {
    if (await done) onChange();
  };
  const buttons = {
    pin: (otherId: string, place?: number) => act(pin.run({ storyId, otherId, place })),
    hide: (otherId: string) => act(hide.run({ storyId, otherId })),
    release: (otherId: string) => act(release.run({ storyId, otherId })),
  };
  const isBusy = pin.isBusy || hide.isBusy || release.isBusy;
  return (
    <div className="grid gap-4">
      <p className="text-xs text-ink-3">
        {isPublic ? t("editor.panels.related.isPublic") : t("editor.panels.related.isDraft")}
      </p>
      {mayChange && (
        <Combobox
          label={t("editor.panels.related.pinStory")}
          placeholder={t("editor.panels.related.wordsOfHeadline")}
          noneWords={t("editor.panels.noMatch")}
          failedWords={t("shell.noAnswer")}
          find={async (q) => {
            const answer = await findRelatableAction({ storyId, q });
            return answer.ok ? answer.value : null;
          }}
          onPick={({ id }) => buttons.pin(id)}
        />
      )}
      {refusal && (
        <p role="alert" className="text-bad">
          {refusal}
        </p>
      )}
      {!isShown && <p className="text-ink-3">{t("editor.panels.related.tooFew")}</p>}
      <ol aria-label={t("editor.panels.related.list")} className="border-t border-line">
        {list.map((row, index) => (
          <RelatedItem
            key={row.id}
            row={row}
            isFirst={index === 0}
            isLastPin={index === pinned.length - 1}
            {...{ index, mayChange, isBusy, buttons }}
          />
        ))}
      </ol>
      {hidden.length > 0 && (
        <section aria-labelledby="hidden-related">
          <h3 id="hidden-related" className="mb-1 text-xs font-medium text-ink-2">
            {t("editor.panels.related.hiddenList")}
          </h3>
          <ul className="border-t border-line">
            {hidden.map((row) => (
              <RelatedItem key={row.id} row={row} index={0} isFirst isLastPin {...{ mayChange, isBusy, buttons }} />
            ))}
          </ul>
        </section>
      )}
      <StorylineChoice {...{ storyId, view, onChange }} />
      <ListMarks {...{ storyId, view, onChange }} />
    </div>
  );
}
