import type { Run } from "@/lib/newsroom/story/body/body";
import { Runs } from "./runs";

export function HeadingBlock({ block }: { block: { id: string; level: 2 | 3 | 4; text: Run[] } }) {
  const Heading = `h${block.level}` as const;
  return (
    <Heading id={block.id}>
      <Runs runs={block.text} />
    </Heading>
  );
}
