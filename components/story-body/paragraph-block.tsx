import type { Direction, Run } from "@/lib/newsroom/story/body/body";
import { Runs } from "./runs";

export function ParagraphBlock({ block }: { block: { text: Run[]; dir?: Direction } }) {
  return (
    <p dir={block.dir}>
      <Runs runs={block.text} />
    </p>
  );
}
