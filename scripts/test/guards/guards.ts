import type { Guard } from "./guard";
import { accountGuards } from "./list/account-guards";
import { httpGuards } from "./list/http-guards";
import { inputGuards } from "./list/input-guards";
import { publicGuards } from "./list/public-guards";
import { rightsGuards } from "./list/rights-guards";

/** The guards that `npm run test:guards` removes one at a time. */
export const guards: Guard[] = [...rightsGuards, ...accountGuards, ...publicGuards, ...inputGuards, ...httpGuards];
