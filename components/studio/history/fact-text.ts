import type { BlockFact } from "@/lib/newsroom/story/version/diff/block-facts";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";

/** A fact of a block in words: "Heading, level 2", "Size: Wide". */
export function factText(fact: BlockFact, t: Translate): string {
  switch (fact.fact) {
    case "name":
      return t(`history.block.${fact.name}`, { level: (fact.level ?? 2) - 1 });
    case "size":
      return t("history.fact.size", { size: t(`history.size.${fact.size}`) });
    case "address":
      return t("history.fact.address", { url: fact.url });
    case "link":
      return t("history.fact.link", { text: fact.text, url: fact.url });
    case "direction":
      return t(`history.fact.${fact.dir}`, { text: fact.text });
    case "numbers":
      return t("history.fact.numbers", { start: fact.start, numbering: fact.numbering });
    case "level":
      return t(`history.fact.${fact.ordered ? "numberedLevel" : "bulletedLevel"}`, {
        text: fact.text,
        level: fact.level,
      });
    case "span":
      return t("history.fact.span", { text: fact.text, columns: fact.columns, rows: fact.rows });
    default:
      return t(`history.fact.${fact.fact}`, { text: fact.text });
  }
}
