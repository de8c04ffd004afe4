import { actions } from "./actions/es";
import { bar } from "./bar/es";
import { body } from "./body/es";
import { dialogs } from "./dialogs/es";
import { draft } from "./draft/es";
import { panels } from "./panels/es";

export const editor = { actions, bar, body, dialogs, draft, panels };
