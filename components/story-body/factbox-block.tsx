import type { TextItem } from "@/lib/newsroom/story/body/body";
import { RunItems } from "./run-items";

export function FactboxBlock({ block }: { block: { id: string; title: string; items: TextItem[] } }) {
  return (
    <aside className="factbox" aria-labelledby={`${block.id}-title`}>
      <h2 id={`${block.id}-title`}>{block.title}</h2>
      <ul>
        <RunItems items={block.items} />
      </ul>
    </aside>
  );
}
