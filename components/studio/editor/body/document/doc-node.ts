/** A node of the editor's document, as ProseMirror writes it in JSON. */
export interface DocNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocNode[];
  marks?: DocMark[];
  text?: string;
}

export interface DocMark {
  type: string;
  attrs?: Record<string, unknown>;
}

export const childrenOf = (node: DocNode | undefined): DocNode[] => node?.content ?? [];
export const textAttribute = (node: DocNode, name: string): string => String(node.attrs?.[name] ?? "").trim();
