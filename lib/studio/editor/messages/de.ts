import { actions } from "./actions/de";
import { bar } from "./bar/de";
import { body } from "./body/de";
import { dialogs } from "./dialogs/de";
import { draft } from "./draft/de";
import { panels } from "./panels/de";

export const editor = { actions, bar, body, dialogs, draft, panels };
