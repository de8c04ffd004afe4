import type { ListChange } from "@/lib/newsroom/story/version/diff/diff-list";
import { ChangedText } from "./changed-text";

/** A list with what came and went marked. */
export function ChangedList({ items }: { items: ListChange<string>[] }) {
  return (
    <ul className="grid gap-0.5">
      {items.map(({ kind, item }) => (
        <li key={`${kind} ${item}`} className="break-words">
          <ChangedText text={[{ kind, text: item }]} />
        </li>
      ))}
    </ul>
  );
}
