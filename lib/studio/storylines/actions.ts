"use server";

import { z } from "zod";
import { permit } from "@/lib/newsroom/access/permit";
import { beginStoryline } from "@/lib/newsroom/related/storyline/begin-storyline";
import { endStoryline } from "@/lib/newsroom/related/storyline/end-storyline";
import { joinStoryline } from "@/lib/newsroom/related/storyline/join-storyline";
import { leaveStoryline } from "@/lib/newsroom/related/storyline/leave-storyline";
import { renameStoryline } from "@/lib/newsroom/related/storyline/rename-storyline";
import { wordsInput } from "../shell/words-input";
import { staffAction, staffQuery } from "../staff-action";
import { listStorylines } from "./list-storylines";

export const beginStorylineAction = staffAction(beginStoryline);
export const renameStorylineAction = staffAction(renameStoryline);
export const endStorylineAction = staffAction(endStoryline);
export const joinStorylineAction = staffAction(joinStoryline);
export const leaveStorylineAction = staffAction(leaveStoryline);
export const findStorylinesAction = staffQuery(
  z.object({ q: wordsInput, lang: z.string() }),
  async (actor, { q, lang }) => {
    permit(actor, "storyline.arrange");
    const found = await listStorylines(q, lang);
    return found.slice(0, 8).map(({ id, kind, title }) => ({ id, name: `${title} · ${kind}` }));
  },
);
