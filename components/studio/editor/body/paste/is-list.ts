export const isList = (node: Node): node is HTMLElement =>
  node instanceof Element && (node.tagName === "UL" || node.tagName === "OL");
