import { actions } from "./actions/ar";
import { bar } from "./bar/ar";
import { body } from "./body/ar";
import { dialogs } from "./dialogs/ar";
import { draft } from "./draft/ar";
import { panels } from "./panels/ar";

export const editor = { actions, bar, body, dialogs, draft, panels };
