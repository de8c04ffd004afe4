import { itemOf, type TextItem } from "@/lib/newsroom/story/body/body";
import { Runs } from "./runs";

export function RunItems({ items }: { items: TextItem[] }) {
  return items.map(itemOf<TextItem>).map(({ text, dir }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
    <li key={index} dir={dir}>
      <Runs runs={text} />
    </li>
  ));
}
