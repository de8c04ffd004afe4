"use server";

import { staffQuery } from "../staff-action";
import { quickSearch } from "./quick-search";
import { wordsInput } from "./words-input";

export const quickSearchAction = staffQuery(wordsInput, quickSearch);
