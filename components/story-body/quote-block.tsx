import type { Direction, Run } from "@/lib/newsroom/story/body/body";
import { Runs } from "./runs";

export function QuoteBlock({ block }: { block: { text: Run[]; dir?: Direction; attribution?: string } }) {
  return (
    <blockquote dir={block.dir}>
      <p>
        <Runs runs={block.text} />
      </p>
      {block.attribution && <cite>{block.attribution}</cite>}
    </blockquote>
  );
}
