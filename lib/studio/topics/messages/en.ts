export const topics = {
  title: "Topics",
  shown: "At most 300 are shown; search finds the others",
  search: "Search topics",
  new: "New topic ({lang})",
  make: "Make topic",
  byEditors: "Editors create topics. Ask one for a topic that is missing.",
  noMatch: "No match.",
  public: "{count} public",
};
