import type { Direction, Run } from "@/lib/newsroom/story/body/body";
import { Runs } from "./runs";

export function HeadingBlock({ block }: { block: { id: string; level: 2 | 3 | 4; text: Run[]; dir?: Direction } }) {
  const Heading = `h${block.level}` as const;
  return (
    <Heading id={block.id} dir={block.dir}>
      <Runs runs={block.text} />
    </Heading>
  );
}
