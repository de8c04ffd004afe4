export const authors = {
  title: "Authors",
  shown: "At most 300 are shown; search finds the others",
  search: "Search authors",
  new: "New author",
  make: "Make author",
  noMatch: "No match.",
  public: "{count} public",
  change: "Change",
  name: "Name",
  beat: "Beat",
};
