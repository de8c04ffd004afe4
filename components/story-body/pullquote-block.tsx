import type { Run } from "@/lib/newsroom/story/body/body";
import { Runs } from "./runs";

export function PullquoteBlock({ block }: { block: { text: Run[]; attribution?: string } }) {
  return (
    <figure className="pullquote">
      <p>
        <Runs runs={block.text} />
      </p>
      {block.attribution && <figcaption>{block.attribution}</figcaption>}
    </figure>
  );
}
