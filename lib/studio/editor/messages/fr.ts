import { actions } from "./actions/fr";
import { bar } from "./bar/fr";
import { body } from "./body/fr";
import { dialogs } from "./dialogs/fr";
import { draft } from "./draft/fr";
import { panels } from "./panels/fr";

export const editor = { actions, bar, body, dialogs, draft, panels };
