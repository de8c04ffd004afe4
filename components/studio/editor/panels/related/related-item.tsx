import { ArrowDown, ArrowUp, Eye, EyeOff, Pin, PinOff } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { RelatedRow } from "@/lib/studio/editor/related/related-view";
import { StateMark } from "../../../stories/state-mark";

const isSeen = (row: RelatedRow) => row.state === "published" || row.state === "correcting";

const reasons: Record<RelatedRow["place"], string> = {
  pinned: "Pinned",
  package: "In the package",
  series: "In the series",
  close: "Close",
  topic: "Newest of the topic",
  section: "Newest of the section",
  translation: "The same story in another language",
  main: "From the main edition",
  hidden: "Hidden",
  copy: "Says the same",
};

function why({ place, words, storyline }: RelatedRow): string {
  if (place === "close" && words.length > 0) return `Both have: ${words.join(", ")}`;
  return storyline ? `${reasons[place]} ${storyline}` : reasons[place];
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
  const { id, headline, place } = row;
  const isFound = place !== "pinned" && place !== "hidden";
  const button = (words: string, icon: ReactNode, onClick: () => void) => (
    <Button tone="quiet" aria-label={`${words}: ${headline}`} title={words} disabled={isBusy} onClick={onClick}>
      {icon}
    </Button>
  );
  return (
    <li className={`border-b border-line py-2 ${isSeen(row) ? "" : "opacity-60"}`}>
      <a href={`/studio/stories/${id}`} className="font-medium underline-offset-2 hover:underline" dir="auto">
        {headline || "Without a headline"}
      </a>
      <span className="block text-xs text-ink-3" dir="auto">
        {why(row)}
      </span>
      {!isSeen(row) && (
        <span className="block text-xs">
          <StateMark state={row.state} /> Readers do not see it.
        </span>
      )}
      {mayChange && (
        <span className="-ms-2.5 flex flex-wrap">
          {place === "pinned" && !isFirst && button("Up", <ArrowUp size={14} />, () => buttons.pin(id, index - 1))}
          {place === "pinned" &&
            !isLastPin &&
            button("Down", <ArrowDown size={14} />, () => buttons.pin(id, index + 1))}
          {isFound && button("Pin", <Pin size={14} />, () => buttons.pin(id))}
          {isFound && button("Never show here", <EyeOff size={14} />, () => buttons.hide(id))}
          {place === "pinned" && button("Unpin", <PinOff size={14} />, () => buttons.release(id))}
          {place === "hidden" && button("Show again", <Eye size={14} />, () => buttons.release(id))}
        </span>
      )}
    </li>
  );
}
