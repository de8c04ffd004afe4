import { Code } from "@tiptap/extension-code";
import { Subscript } from "@tiptap/extension-subscript";
import { Superscript } from "@tiptap/extension-superscript";
import { Table, TableRow } from "@tiptap/extension-table";
import { UniqueID } from "@tiptap/extension-unique-id";
import { Placeholder } from "@tiptap/extensions";
import { StarterKit } from "@tiptap/starter-kit";
import { blockId } from "../../draft/block-id";
import { HeldSelection } from "../bubble/held-selection";
import { ReadSelection } from "../bubble/read-selection";
import type { EmbedLookups } from "../embeds/embed-lookups";
import { LookupPlaces } from "../embeds/lookup-places";
import { FindState } from "../find/find-state";
import { KeepSelectedBlocks } from "../insertion/keep-selected-blocks";
import { MoveBlocks } from "../insertion/move-blocks";
import { InsertMenuState } from "../menu/insert-menu-state";
import { PastedPictures } from "../paste/pasted-pictures";
import { Typography } from "../typing/typography";
import { UploadPlaces } from "../uploads/upload-places";
import { Direction } from "./direction";
import { Embed } from "./embed";
import { Factbox } from "./factbox";
import { linkOptions } from "./link-options";
import { ListItem, OrderedList } from "./lists";
import { Picture } from "./picture";
import { Pullquote, Quote } from "./quote";
import { TableCell, TableHeader } from "./table-cells";

const blocks = [
  ...["paragraph", "heading", "quote", "pullquote", "bulletList", "orderedList"],
  ...["picture", "embed", "factbox", "table", "horizontalRule"],
];

/** Everything that a story's document can hold, and nothing else: what is pasted beyond it becomes text. */
export function storyExtensions(
  placeholder = "",
  { lookups = null, lang = () => "en" }: { lookups?: EmbedLookups | null; lang?: () => string } = {},
) {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3, 4] },
      blockquote: false,
      codeBlock: false,
      code: false,
      underline: false,
      listItem: false,
      orderedList: false,
      link: linkOptions,
    }),
    Code.extend({ excludes: "" }),
    OrderedList,
    ListItem,
    Direction,
    Subscript,
    Superscript,
    Quote,
    Pullquote,
    Picture,
    Embed,
    Factbox,
    Table.extend({ addAttributes: () => ({ caption: { default: "" } }) }),
    TableRow,
    TableHeader,
    TableCell,
    UniqueID.configure({ types: blocks, generateID: blockId }),
    // Its plugin runs after the next one, which puts the caret behind what was pasted.
    PastedPictures,
    KeepSelectedBlocks,
    MoveBlocks,
    HeldSelection,
    ReadSelection,
    InsertMenuState,
    FindState,
    UploadPlaces,
    LookupPlaces.configure({ lookups }),
    Typography.configure({ lang }),
    Placeholder.configure({ placeholder }),
  ];
}
