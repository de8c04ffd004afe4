"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { type Block, blockText } from "@/lib/newsroom/story/body/body";
import { blockName } from "@/lib/newsroom/story/version/diff/block-facts";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { factText } from "../../../history/fact-text";
import { useText } from "../../../shell/text-provider";
import type { DraftSession } from "../draft-session";
import type { MergeChoice } from "../draft-state";
import { type Chosen, canBeBoth, chosenDraft, type Side } from "./chosen-draft";
import { fieldText } from "./field-text";

interface Contested {
  key: string;
  name: string;
  left: string;
  right: string;
  sides: Side[];
}

function contested({ merged }: MergeChoice, t: Translate): Contested[] {
  const sides = (conflict: Parameters<typeof canBeBoth>[0]): Side[] =>
    canBeBoth(conflict) ? ["left", "right", "both"] : ["left", "right"];
  return [
    ...merged.fields.map((conflict) => ({
      key: conflict.field,
      name: t(`history.field.${conflict.field}`),
      left: fieldText(conflict.left),
      right: fieldText(conflict.right),
      sides: sides(conflict),
    })),
    ...merged.blocks.map((conflict) => ({
      key: conflict.id,
      name: t("editor.draft.merge.block", { block: nameOf(conflict.left ?? conflict.right, t) }),
      left: wordsOf(conflict.left, t),
      right: wordsOf(conflict.right, t),
      sides: sides(conflict),
    })),
  ];
}

const nameOf = (block: Block | null, t: Translate) => (block ? factText(blockName(block), t) : "");

/** A block in words, for people who choose. */
const wordsOf = (block: Block | null, t: Translate) =>
  block === null ? t("editor.draft.merge.deleted") : blockText(block) || `(${nameOf(block, t)})`;

/** Two texts that changed the same places: for each place one of them, or both. Everything else is merged already. */
export function MergeScreen({ choice, session }: { choice: MergeChoice; session: DraftSession }) {
  const { t } = useText();
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const places = contested(choice, t);
  const open = places.filter(({ key }) => !chosen.has(key)).length;
  const words = { left: choice.leftWords, right: choice.rightWords, both: t("editor.draft.merge.both") };
  const chooseAll = (side: Side) =>
    setChosen(new Map(places.map(({ key, sides }) => [key, sides.includes(side) ? side : "left"])));

  async function take() {
    setBusy(true);
    const wrong = await session.choose(chosenDraft(choice.merged, chosen));
    setBusy(false);
    setProblem(wrong);
  }

  return (
    <Dialog title={choice.title} onClose={() => choice.isLeftKept && void session.choose(null)} isWide>
      <p className="mb-4 text-ink-2">{t("editor.draft.merge.about")}</p>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <p className="mb-3 flex flex-wrap gap-2">
        {(["left", "right", "both"] as const).map((side) => (
          <Button key={side} tone="quiet" onClick={() => chooseAll(side)}>
            {t("editor.draft.merge.everywhere", { side: words[side] })}
          </Button>
        ))}
      </p>
      <ol className="grid gap-4">
        {places.map((place) => (
          <ContestedPlace
            key={place.key}
            place={place}
            words={words}
            value={chosen.get(place.key)}
            onChoose={(side) => setChosen(new Map(chosen).set(place.key, side))}
          />
        ))}
      </ol>
      <p className="mt-5 flex flex-wrap items-center gap-2">
        <Button tone="primary" onClick={take} disabled={isBusy || open > 0}>
          {t(isBusy ? "editor.bar.save.saving" : "editor.draft.merge.save")}
        </Button>
        {choice.isLeftKept && <Button onClick={() => void session.choose(null)}>{t("shell.cancel")}</Button>}
        <span className="text-xs text-ink-3" aria-live="polite">
          {open > 0 && t("editor.draft.merge.left", { open, total: places.length })}
        </span>
      </p>
    </Dialog>
  );
}

function ContestedPlace({
  place,
  words,
  value,
  onChoose,
}: {
  place: Contested;
  words: Record<Side, string>;
  value: Side | undefined;
  onChoose: (side: Side) => void;
}) {
  const { t } = useText();
  return (
    <li>
      <fieldset className="grid gap-2 border border-line p-3 md:grid-cols-2">
        <legend className="px-1 text-xs font-medium text-ink-2 first-letter:uppercase">{place.name}</legend>
        {place.sides.map((side) => (
          <label
            key={side}
            className={`flex items-start gap-2 border p-2 ${side === "both" ? "md:col-span-2" : ""} ${value === side ? "border-accent bg-accent-soft" : "border-line"}`}
          >
            <input
              type="radio"
              name={place.key}
              checked={value === side}
              onChange={() => onChoose(side)}
              className="mt-1"
            />
            <span className="min-w-0">
              <span className="block text-xs font-medium">{words[side]}</span>
              {side !== "both" && (
                <span className="block font-serif break-words whitespace-pre-line" dir="auto">
                  {place[side] || t("editor.draft.merge.empty")}
                </span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}
