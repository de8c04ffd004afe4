interface HistoryView {
  /** Version ids */
  from?: string;
  to?: string;
  view?: "side" | "inline";
  /** A wall-clock time, or an instant */
  seen?: string;
  /** Only versions below this number are listed */
  before?: number;
}

/** The address of a story's history with what it shows. */
export function historyAddress(storyId: string, view: HistoryView = {}): string {
  const given = Object.entries(view).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  const query = new URLSearchParams(given).toString();
  return `/studio/stories/${storyId}/history${query && `?${query}`}`;
}
