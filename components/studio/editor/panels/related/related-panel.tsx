"use client";

import { Combobox } from "@/components/ui/combobox";
import {
  findRelatableAction,
  hideRelatedAction,
  pinRelatedAction,
  releaseRelatedAction,
} from "@/lib/studio/editor/related/actions";
import type { RelatedView } from "@/lib/studio/editor/related/related-view";
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
  const pin = useAction(pinRelatedAction);
  const hide = useAction(hideRelatedAction);
  const release = useAction(releaseRelatedAction);
  const refusal = pin.problem || hide.problem || release.problem || problem;
  if (!view) return <p className={refusal ? "text-bad" : "text-ink-3"}>{refusal || "Looking for related stories…"}</p>;
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
        {isPublic
          ? "What readers of this story are shown next. Changes of the list are public at once."
          : "What readers would be shown next if the draft were published now."}
      </p>
      {mayChange && (
        <Combobox
          label="Pin a story"
          placeholder="Words of its headline"
          find={async (q) => {
            const answer = await findRelatableAction({ storyId, q });
            return answer.ok ? answer.value : [];
          }}
          onPick={({ id }) => buttons.pin(id)}
        />
      )}
      {refusal && (
        <p role="alert" className="text-bad">
          {refusal}
        </p>
      )}
      {!isShown && <p className="text-ink-3">Too few for a list: readers are shown none until there are three.</p>}
      <ol aria-label="Related stories" className="border-t border-line">
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
            Never shown here
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
