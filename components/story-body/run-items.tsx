import type { Run } from "@/lib/newsroom/story/body/body";
import { Runs } from "./runs";

export function RunItems({ items }: { items: Run[][] }) {
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
    <li key={index}>
      <Runs runs={item} />
    </li>
  ));
}
