import type { Editor } from "@tiptap/react";
import {
  Heading2,
  Heading3,
  Heading4,
  ImageIcon,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  MonitorPlay,
  Quote,
  Rows3,
  Table2,
  TextQuote,
} from "lucide-react";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { shortcuts } from "../../../shell/keys/shortcuts";
import { insertDivider, insertFactbox, insertTable, inText } from "../commands";
import { endStep } from "../insertion/dispatch-step";
import { leaveSelectedBlock } from "../insertion/keep-selected-blocks";

export interface Insertion {
  icon: LucideIcon;
  label: string;
  /** Another word by which the menu finds it */
  alias?: string;
  keys?: string;
  isOn?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
}

export interface Insertions {
  headings: Insertion[];
  /** What changes the current paragraph */
  texts: Insertion[];
  /** What comes after it */
  blocks: Insertion[];
}

/** What opens before something is inserted: the library of pictures, the form for an address. */
interface InsertionOpeners {
  openPictures: () => void;
  openEmbedForm: () => void;
}

/** What changes the current paragraph: after a selected block that is an empty one. One step of undo, apart from what is typed next. */
const textTool = (tool: Insertion): Insertion => ({
  ...tool,
  run: (editor) => {
    leaveSelectedBlock(editor.view);
    endStep(editor.view);
    tool.run(editor);
    endStep(editor.view);
  },
});

const HEADINGS = { 2: "heading", 3: "subheading", 4: "minorHeading" } as const;

const heading = (level: 2 | 3 | 4, icon: LucideIcon, t: Translate): Insertion =>
  textTool({
    icon,
    label: t(`editor.body.tool.${HEADINGS[level]}`),
    alias: `h${level}`,
    keys: shortcuts[HEADINGS[level]].keys[0],
    isOn: (editor) => editor.isActive("heading", { level }),
    run: (editor) => inText(editor).toggleHeading({ level }).run(),
  });

const textblock = (name: string, icon: LucideIcon, label: string): Insertion =>
  textTool({
    icon,
    label,
    isOn: (editor) => editor.isActive(name),
    run: (editor) => inText(editor).toggleNode(name, "paragraph").run(),
  });

/** The blocks that can be put into a text, for the toolbar and the menu alike. */
export const insertions = (t: Translate, { openPictures, openEmbedForm }: InsertionOpeners): Insertions => ({
  headings: [heading(2, Heading2, t), heading(3, Heading3, t), heading(4, Heading4, t)],
  texts: [
    textTool({
      icon: List,
      label: t("editor.body.tool.list"),
      keys: shortcuts.bullets.keys[0],
      isOn: (editor) => editor.isActive("bulletList"),
      run: (editor) => inText(editor).toggleBulletList().run(),
    }),
    textTool({
      icon: ListOrdered,
      label: t("editor.body.tool.numberedList"),
      keys: shortcuts.numbers.keys[0],
      isOn: (editor) => editor.isActive("orderedList"),
      run: (editor) => inText(editor).toggleOrderedList().run(),
    }),
    textblock("quote", Quote, t("editor.body.tool.quote")),
    textblock("pullquote", TextQuote, t("editor.body.tool.pullquote")),
  ],
  blocks: [
    { icon: ImageIcon, label: t("editor.body.tool.picture"), run: openPictures },
    { icon: MonitorPlay, label: t("editor.body.tool.embed"), run: openEmbedForm },
    { icon: Rows3, label: t("editor.body.tool.factbox"), run: insertFactbox },
    { icon: Table2, label: t("editor.body.tool.table"), run: insertTable },
    { icon: Minus, label: t("editor.body.tool.divider"), run: insertDivider },
  ],
});
