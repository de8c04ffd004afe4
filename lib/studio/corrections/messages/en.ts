export const corrections = {
  title: "Corrections",
  about: "Corrections and clarifications, and stories retracted",
  spans: "Of how many days",
  days: "{count} days",
  none: "Nothing had to be put right.",
  bySection: "By section",
  byAuthor: "By author",
  name: "Name",
  retractions: "Retractions",
  newStories: "New stories",
  kind: {
    correction: "Correction",
    clarification: "Clarification",
    update: "Update",
    editorsNote: "Editors’ note",
    retraction: "Retraction",
  },
};
