import { TableCell as BaseCell, TableHeader as BaseHeader } from "@tiptap/extension-table";
import { MAX_SPAN } from "@/lib/newsroom/story/body/limits";

const span = (name: "colspan" | "rowspan") => ({
  default: 1,
  parseHTML: (element: HTMLElement) => {
    const number = Number.parseInt(element.getAttribute(name) ?? "1", 10);
    // In HTML a cell over 0 rows goes down to the last one; what is too long is cut where the table ends.
    if (number === 0 && name === "rowspan") return MAX_SPAN;
    return number >= 1 ? Math.min(number, MAX_SPAN) : 1;
  },
});

const options = {
  content: "paragraph+",
  addAttributes: () => ({ colspan: span("colspan"), rowspan: span("rowspan") }),
};

export const TableCell = BaseCell.extend(options);
export const TableHeader = BaseHeader.extend(options);
