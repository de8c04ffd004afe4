import type { Guard } from "./guard";
import { accountGuards } from "./list/account-guards";
import { answerGuards } from "./list/answer-guards";
import { fetchGuards } from "./list/fetch-guards";
import { frontGuards } from "./list/front-guards";
import { comforts, httpGuards } from "./list/http-guards";
import { inputGuards } from "./list/input-guards";
import { publicChangeGuards } from "./list/public-change-guards";
import { publicGuards } from "./list/public-guards";
import { rightsGuards } from "./list/rights-guards";
import { roleGuards } from "./list/role-guards";
import { storyRightsGuards } from "./list/story-rights-guards";

/** The guards that `npm run test:guards` removes one at a time. */
export const guards: Guard[] = [
  ...frontGuards,
  ...answerGuards,
  ...inputGuards,
  ...fetchGuards,
  ...rightsGuards,
  ...storyRightsGuards,
  ...accountGuards,
  ...publicGuards,
  ...publicChangeGuards,
  ...roleGuards,
  ...httpGuards,
  ...comforts,
];
