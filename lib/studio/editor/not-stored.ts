/** The revision of a story that is open in an editor and not yet in the newsroom. */
export const NOT_STORED = -1;

/** Whether the newsroom has a story. */
export const isStored = ({ rev }: { rev: number }): boolean => rev !== NOT_STORED;
