import { itemRuns, type List } from "@/lib/newsroom/story/body/body";
import { dirOf } from "./dir-of";
import { Runs } from "./runs";

export function ListBlock({ block }: { block: List }) {
  return <ListMarkup list={block} />;
}

function ListMarkup({ list }: { list: List }) {
  const items = list.items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
    <li key={index} dir={dirOf(item)}>
      <Runs runs={itemRuns(item)} />
      {!Array.isArray(item) &&
        item.lists?.map((inner, at) => {
          const key = `${at}`;
          return <ListMarkup key={key} list={inner} />;
        })}
    </li>
  ));
  if (!list.ordered) return <ul className="runs">{items}</ul>;
  // Style sheets read `type` without regard to upper case.
  return (
    <ol className="runs" start={list.start} type={list.numbering} data-numbering={list.numbering}>
      {items}
    </ol>
  );
}
