import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { Failure } from "../failure.mjs";
import { startPostgres } from "../postgres/start-postgres.mjs";
import { report } from "../report";
import { type Collection, findJudge } from "./relevance/collection";
import { measureCollection } from "./relevance/measure-collection";
import { printFigures } from "./relevance/print-figures";

// npm run bench:relevance -- [--data DIR] [--only NAME,...] [--kinds KIND,...] [--runs DIR] [--keep DIR] [--one-by-one N] [--no-baselines]
// --one-by-one N withdraws N stories of each collection after the import, and publishes them again by themselves in the order of their dates.
// --keep has the database in DIR; a second run asks what the first has imported; one with a higher INDEX_FORMAT indexes them again.
await report(async () => {
  const { values } = parseArgs({
    options: {
      data: { type: "string", default: "../shared/data/relevance/dev" },
      runs: { type: "string", default: path.join(tmpdir(), "masthead-relevance-runs") },
      only: { type: "string" },
      keep: { type: "string" },
      kinds: { type: "string" },
      "one-by-one": { type: "string", default: "0" },
      "no-baselines": { type: "boolean", default: false },
    },
  });
  const data = path.resolve(values.data);
  const runs = path.resolve(values.runs);
  const names = (await readdir(data).catch(() => [])).flatMap((file) => /^(.+)\.stories\.jsonl$/.exec(file)?.[1] ?? []);
  if (names.length === 0) throw new Failure(`There is no *.stories.jsonl in ${data}: name the folder with --data DIR.`);
  const judge = findJudge(data);
  if (!judge) throw new Failure(`There is no evaluate.mjs in ${data}, nor beside it: nothing could judge the answers.`);
  const oneByOne = Number(values["one-by-one"]);
  if (!Number.isInteger(oneByOne) || oneByOne < 0) throw new Failure("--one-by-one takes a number of stories.");
  await mkdir(runs, { recursive: true });
  const all = { data, runs, judge, oneByOne, kinds: values.kinds?.split(",") };
  const collections: Collection[] = names.map((name) => ({ name, ...all, label: name }));
  if (names.includes("mixed")) collections.push({ name: "mixed", ...all, label: "mixed-45-words", cutTo: 45 });
  const wanted = values.only?.split(",") ?? collections.map((each) => each.label);
  const folder = values.keep ? path.resolve(values.keep) : await mkdtemp(path.join(tmpdir(), "masthead-relevance-"));
  await mkdir(folder, { recursive: true });
  const postgres = await startPostgres(folder, { throwaway: true });
  try {
    const figures = [];
    for (const collection of collections.filter((each) => wanted.includes(each.label))) {
      figures.push(...(await measureCollection(postgres.url, collection, !values["no-baselines"])));
    }
    printFigures(figures);
  } finally {
    await postgres.stop();
    if (!values.keep) await rm(folder, { recursive: true, force: true });
  }
});
