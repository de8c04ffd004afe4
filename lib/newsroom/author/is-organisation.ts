/** Whether an author's kind names an organisation and no person. */
export const isOrganisation = (kind: string): boolean => kind === "agency" || kind === "org";
