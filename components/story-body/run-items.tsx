import { itemRuns, type TextItem } from "@/lib/newsroom/story/body/body";
import { dirOf } from "./dir-of";
import { Runs } from "./runs";

export function RunItems({ items }: { items: TextItem[] }) {
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
    <li key={index} dir={dirOf(item)}>
      <Runs runs={itemRuns(item)} />
    </li>
  ));
}
