/** Where keys do something: on every page, in the list of stories, in the editor. */
export const shortcutPlaces = ["everywhere", "list", "writing"] as const;

interface Shortcut {
  place: (typeof shortcutPlaces)[number];
  /** As keyText takes it; several where each does the same */
  keys: readonly string[];
}

/** The shortcuts of the studio: its help lists them, and tooltips name them. */
export const shortcuts = {
  palette: { place: "everywhere", keys: ["ctrl+j"] },
  help: { place: "everywhere", keys: ["?"] },
  newStory: { place: "list", keys: ["n"] },
  search: { place: "list", keys: ["/"] },
  next: { place: "list", keys: ["j", "down"] },
  previous: { place: "list", keys: ["k", "up"] },
  open: { place: "list", keys: ["enter"] },
  select: { place: "list", keys: ["x"] },
  extend: { place: "list", keys: ["shift+down", "shift+up"] },
  clear: { place: "list", keys: ["escape"] },
  save: { place: "writing", keys: ["ctrl+s"] },
  publish: { place: "writing", keys: ["ctrl+enter"] },
  bold: { place: "writing", keys: ["ctrl+b"] },
  italic: { place: "writing", keys: ["ctrl+i"] },
  heading: { place: "writing", keys: ["ctrl+alt+2"] },
  bullets: { place: "writing", keys: ["ctrl+shift+8"] },
  numbers: { place: "writing", keys: ["ctrl+shift+7"] },
  undo: { place: "writing", keys: ["ctrl+z"] },
  redo: { place: "writing", keys: ["ctrl+shift+z"] },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof shortcuts;
