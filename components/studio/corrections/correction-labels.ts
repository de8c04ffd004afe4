export const correctionLabels: Record<string, string> = {
  correction: "Correction",
  clarification: "Clarification",
  update: "Update",
  editorsNote: "Editors’ note",
  retraction: "Retraction",
};
