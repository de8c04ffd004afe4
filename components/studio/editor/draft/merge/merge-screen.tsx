"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { DraftSession } from "../draft-session";
import type { MergeChoice } from "../draft-state";
import { blockWords, type Chosen, canBeBoth, chosenDraft, type Side } from "./chosen-draft";
import { fieldLabels, fieldText } from "./field-labels";

interface Contested {
  key: string;
  name: string;
  left: string;
  right: string;
  sides: Side[];
}

function contested({ merged }: MergeChoice): Contested[] {
  const sides = (conflict: Parameters<typeof canBeBoth>[0]): Side[] =>
    canBeBoth(conflict) ? ["left", "right", "both"] : ["left", "right"];
  return [
    ...merged.fields.map((conflict) => ({
      key: conflict.field,
      name: fieldLabels[conflict.field],
      left: fieldText(conflict.left),
      right: fieldText(conflict.right),
      sides: sides(conflict),
    })),
    ...merged.blocks.map((conflict) => ({
      key: conflict.id,
      name: `${conflict.left?.type ?? conflict.right?.type ?? "block"} of the text`,
      left: blockWords(conflict.left),
      right: blockWords(conflict.right),
      sides: sides(conflict),
    })),
  ];
}

/** Two texts that changed the same places: for each place one of them, or both. Everything else is merged already. */
export function MergeScreen({ choice, session }: { choice: MergeChoice; session: DraftSession }) {
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const places = contested(choice);
  const open = places.filter(({ key }) => !chosen.has(key)).length;
  const words = { left: choice.leftWords, right: choice.rightWords, both: "Both" };
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
      <p className="mb-4 text-ink-2">
        What only one side changed is merged already. Choose for each place below; what you leave out stays in the
        history.
      </p>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <p className="mb-3 flex flex-wrap gap-2">
        {(["left", "right", "both"] as const).map((side) => (
          <Button key={side} tone="quiet" onClick={() => chooseAll(side)}>
            {words[side]} everywhere
          </Button>
        ))}
      </p>
      <ol className="grid gap-4">
        {places.map((place) => (
          <NavItem
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
          {isBusy ? "Saving…" : "Save the merged text"}
        </Button>
        {choice.isLeftKept && <Button onClick={() => void session.choose(null)}>Cancel</Button>}
        <span className="text-xs text-ink-3" aria-live="polite">
          {open > 0 && `${open} of ${places.length} still to choose`}
        </span>
      </p>
    </Dialog>
  );
}

function NavItem({
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
                  {place[side] || "(empty)"}
                </span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}
