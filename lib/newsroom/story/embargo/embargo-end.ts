import { cleanText } from "../../input/clean-text";
import { Refusal } from "../../refusal";
import { instantOf } from "../../schedule/local-time";

interface EmbargoAsked {
  until: string | null;
  zone?: string;
  note: string;
  source: "desk" | "wire";
}

interface EmbargoEnd {
  end: Date | null;
  note: string;
  isUnread: boolean;
}

const MAX_NOTE = 500;

/**
 * When an embargo ends (null: when it is lifted), and its note. Nobody is there to ask what a wire meant: where its time cannot be read
 * the embargo has no end, and the note keeps what the wire said for the person who sees to it.
 */
export function embargoEnd({ until, zone, note, source }: EmbargoAsked): EmbargoEnd {
  if (until === null) return { end: null, note, isUnread: false };
  try {
    return { end: instantOf(until, zone, "until"), note, isUnread: false };
  } catch (error) {
    if (source !== "wire" || !(error instanceof Refusal)) throw error;
    const kept = `The wire says until “${cleanText(until).slice(0, 300)}”: no time could be read from it.`;
    return { end: null, note: `${kept}\n${note}`.slice(0, MAX_NOTE).toWellFormed().trim(), isUnread: true };
  }
}
