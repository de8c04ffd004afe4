import { actions } from "./actions/en";
import { bar } from "./bar/en";
import { body } from "./body/en";
import { dialogs } from "./dialogs/en";
import { draft } from "./draft/en";
import { panels } from "./panels/en";

export const editor = { actions, bar, body, dialogs, draft, panels };
