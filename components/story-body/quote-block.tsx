import type { Run } from "@/lib/newsroom/story/body/body";
import { Runs } from "./runs";

export function QuoteBlock({ block }: { block: { text: Run[]; attribution?: string } }) {
  return (
    <blockquote>
      <p>
        <Runs runs={block.text} />
      </p>
      {block.attribution && <cite>{block.attribution}</cite>}
    </blockquote>
  );
}
