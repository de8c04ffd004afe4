import type { Direction, Run } from "@/lib/newsroom/story/body/body";
import { Runs } from "./runs";

export function PullquoteBlock({ block }: { block: { text: Run[]; dir?: Direction; attribution?: string } }) {
  return (
    <figure className="pullquote" dir={block.dir}>
      <p>
        <Runs runs={block.text} />
      </p>
      {block.attribution && <figcaption>{block.attribution}</figcaption>}
    </figure>
  );
}
