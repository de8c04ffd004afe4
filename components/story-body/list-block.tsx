import type { Run } from "@/lib/newsroom/story/body/body";
import { RunItems } from "./run-items";

export function ListBlock({ block }: { block: { ordered: boolean; items: Run[][] } }) {
  const List = block.ordered ? "ol" : "ul";
  return (
    <List className="runs">
      <RunItems items={block.items} />
    </List>
  );
}
