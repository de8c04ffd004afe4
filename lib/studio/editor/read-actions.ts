"use server";

import { z } from "zod";
import { getVersion } from "../history/get-version";
import { listVersions } from "../history/list-versions";
import { findPictures } from "../media/studio-picture";
import { idInput } from "../shell/id-input";
import { authorOptions, findAuthors, findTopics, topicOptions } from "../shell/lookups";
import { wordsInput } from "../shell/words-input";
import { staffQuery } from "../staff-action";
import { findLinkTargets } from "./find-link-targets";
import { readBack } from "./read-back/read-back";

const linkInput = z.object({ lang: z.string("must be text").max(35, "is too long"), q: wordsInput });
const namesInput = z.object({ topicIds: z.array(idInput).max(25), authorIds: z.array(idInput).max(40) });
const readBackInput = z.object({ storyId: idInput, isRightAfter: z.boolean() });

export const listVersionsAction = staffQuery(idInput, (actor, storyId) => listVersions(actor, storyId));
export const openVersionAction = staffQuery(idInput, (actor, versionId) => getVersion(actor, versionId));
export const readBackAction = staffQuery(readBackInput, (actor, { storyId, isRightAfter }) =>
  readBack(actor, storyId, isRightAfter),
);
export const findTopicsAction = staffQuery(wordsInput, (_actor, q) => findTopics(q));
export const findAuthorsAction = staffQuery(wordsInput, (_actor, q) => findAuthors(q));
export const findLinkTargetsAction = staffQuery(linkInput, (_actor, { lang, q }) => findLinkTargets(lang, q));
export const findNamesAction = staffQuery(namesInput, async (_actor, { topicIds, authorIds }) =>
  (await Promise.all([topicOptions(topicIds), authorOptions(authorIds)])).flat(),
);
export const findPicturesAction = staffQuery(wordsInput, (actor, q) => findPictures(actor, { q }));
