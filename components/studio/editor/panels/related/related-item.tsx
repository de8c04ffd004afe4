"use client";

import { ArrowDown, ArrowUp, Eye, EyeOff, Pin, PinOff } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { RelatedRow } from "@/lib/studio/editor/related/related-view";
import type { StudioText } from "@/lib/studio/shell/text/make-studio-text";
import { useText } from "../../../shell/text-provider";
import { StateMark } from "../../../stories/state-mark";

const isSeen = (row: RelatedRow) => row.state === "published" || row.state === "correcting";

function why({ place, words, storyline }: RelatedRow, { t, locale }: StudioText): string {
  if (place !== "close" || words.length === 0)
    return t(`editor.panels.related.place.${place}`, { title: storyline ?? "" });
  return t("editor.panels.related.bothHave", { words: new Intl.ListFormat(locale, { type: "unit" }).format(words) });
}

/** A story of a related list, why it is there, and what can be done about it. */
export function RelatedItem({
  row,
  index,
  isFirst,
  isLastPin,
  mayChange,
  isBusy,
  buttons,
}: {
  row: RelatedRow;
  index: number;
  isFirst: boolean;
  isLastPin: boolean;
  mayChange: boolean;
  isBusy: boolean;
  buttons: Record<"hide" | "release", (id: string) => void> & { pin: (id: string, place?: number) => void };
}) {
  const text = useText();
  const { t } = text;
  const { id, headline, place } = row;
  const isFound = place !== "pinned" && place !== "hidden";
  const button = (label: string, icon: ReactNode, onClick: () => void) => (
    <Button
      tone="quiet"
      aria-label={t("editor.panels.related.buttonOf", { button: label, headline })}
      title={label}
      disabled={isBusy}
      onClick={onClick}
    >
      {icon}
    </Button>
  );
  return (
    <li className={`border-b border-line py-2 ${isSeen(row) ? "" : "opacity-60"}`}>
      <a href={`/studio/stories/${id}`} className="font-medium underline-offset-2 hover:underline" dir="auto">
        {headline || t("shell.noHeadline")}
      </a>
      <span className="block text-xs text-ink-3" dir="auto">
        {why(row, text)}
      </span>
      {!isSeen(row) && (
        <span className="block text-xs">
          <StateMark state={row.state} /> {t("editor.panels.related.notSeen")}
        </span>
      )}
      {mayChange && (
        <span className="-ms-2.5 flex flex-wrap">
          {place === "pinned" &&
            !isFirst &&
            button(t("editor.panels.related.up"), <ArrowUp size={14} />, () => buttons.pin(id, index - 1))}
          {place === "pinned" &&
            !isLastPin &&
            button(t("editor.panels.related.down"), <ArrowDown size={14} />, () => buttons.pin(id, index + 1))}
          {isFound && button(t("editor.panels.related.pin"), <Pin size={14} />, () => buttons.pin(id))}
          {isFound && button(t("editor.panels.related.hide"), <EyeOff size={14} />, () => buttons.hide(id))}
          {place === "pinned" &&
            button(t("editor.panels.related.unpin"), <PinOff size={14} />, () => buttons.release(id))}
          {place === "hidden" &&
            button(t("editor.panels.related.showAgain"), <Eye size={14} />, () => buttons.release(id))}
        </span>
      )}
    </li>
  );
}
