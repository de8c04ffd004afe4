/** Where keys do something: on every page, in the list of stories, in the editor, in the search of its text. */
export const shortcutPlaces = ["everywhere", "list", "writing", "finding"] as const;

interface Shortcut {
  place: (typeof shortcutPlaces)[number];
  /** As keyText takes it; several where each does the same */
  keys: readonly string[];
}

/** The shortcuts of the studio: handlers take them from here, its help lists them, and tooltips name them. */
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
  insert: { place: "writing", keys: ["/"] },
  link: { place: "writing", keys: ["ctrl+k"] },
  find: { place: "writing", keys: ["ctrl+f"] },
  replace: { place: "writing", keys: ["ctrl+h"] },
  move: { place: "writing", keys: ["alt+up", "alt+down"] },
  bold: { place: "writing", keys: ["ctrl+b"] },
  italic: { place: "writing", keys: ["ctrl+i"] },
  strike: { place: "writing", keys: ["ctrl+shift+s"] },
  code: { place: "writing", keys: ["ctrl+e"] },
  subscript: { place: "writing", keys: ["ctrl+,"] },
  superscript: { place: "writing", keys: ["ctrl+."] },
  paragraph: { place: "writing", keys: ["ctrl+alt+0"] },
  heading: { place: "writing", keys: ["ctrl+alt+2"] },
  subheading: { place: "writing", keys: ["ctrl+alt+3"] },
  minorHeading: { place: "writing", keys: ["ctrl+alt+4"] },
  bullets: { place: "writing", keys: ["ctrl+shift+8"] },
  numbers: { place: "writing", keys: ["ctrl+shift+7"] },
  deeper: { place: "writing", keys: ["tab"] },
  back: { place: "writing", keys: ["shift+tab"] },
  lineBreak: { place: "writing", keys: ["shift+enter"] },
  undo: { place: "writing", keys: ["ctrl+z"] },
  redo: { place: "writing", keys: ["ctrl+shift+z", "ctrl+y"] },
  nextMatch: { place: "finding", keys: ["enter"] },
  previousMatch: { place: "finding", keys: ["shift+enter"] },
  closeFind: { place: "finding", keys: ["escape"] },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof shortcuts;
