import type { Run } from "@/lib/newsroom/story/body/body";
import { Runs } from "./runs";

export function ParagraphBlock({ block }: { block: { text: Run[] } }) {
  return (
    <p>
      <Runs runs={block.text} />
    </p>
  );
}
