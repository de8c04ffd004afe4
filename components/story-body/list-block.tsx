import { itemOf, type List } from "@/lib/newsroom/story/body/body";
import { Runs } from "./runs";

export function ListBlock({ block }: { block: List }) {
  return <ListMarkup list={block} />;
}

function ListMarkup({ list }: { list: List }) {
  const items = list.items.map(itemOf).map(({ text, dir, lists }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
    <li key={index} dir={dir}>
      <Runs runs={text} />
      {lists?.map((inner, at) => {
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
