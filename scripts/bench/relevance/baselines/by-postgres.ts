import { connect } from "@/lib/platform/db/connect";
import { type CollectedStory, LISTED } from "./collected-story";

const RAREST = 12;
const BATCH = 500;

const configurations: Record<string, string> = { en: "english", es: "spanish", fr: "french", it: "italian" };

/** What PostgreSQL finds with its own means alone, in a table of its own. */
export async function postgresBaselines(url: string, stories: CollectedStory[]) {
  const client = await connect(url);
  await client.query(`drop table if exists bench_text, bench_word;
    create unlogged table bench_text (id text primary key, lang text, date timestamptz, document tsvector)`);
  for (let start = 0; start < stories.length; start += BATCH) {
    const rows = stories.slice(start, start + BATCH).map(({ id, lang, date, title, body }) => ({
      ...{ id, lang, date: new Date(date), text: `${title}\n${body}`.slice(0, 200_000).replaceAll("\0", "") },
      config: configurations[lang] ?? "simple",
    }));
    await client.query(
      `insert into bench_text select id, lang, date, to_tsvector(config::regconfig, text)
       from json_to_recordset($1) as t (id text, lang text, date timestamptz, text text, config text) on conflict do nothing`,
      [JSON.stringify(rows)],
    );
  }
  await client.query(`create index on bench_text using gin (document);
    create unlogged table bench_word as select word, ndoc from ts_stat('select document from bench_text') where ndoc > 1;
    alter table bench_word add primary key (word); analyze bench_text; analyze bench_word`);
  const ids = (rows: { id: string }[]) => rows.map((row) => row.id);
  return {
    /** ts_rank_cd over the stories that have any of the twelve rarest words of a story */
    async related(story: CollectedStory): Promise<string[]> {
      const { rows } = await client.query<{ id: string }>(
        `with asked as (
           select lang, (select string_agg('''' || replace(replace(w.word, '\\', '\\\\'), '''', '''''') || '''', ' | ') from (
             select b.word from unnest(t.document) u join bench_word b on b.word = u.lexeme order by b.ndoc limit ${RAREST}) w)::tsquery as q
           from bench_text t where id = $1)
         select t.id from bench_text t, asked where t.document @@ q and t.id <> $1 and t.lang = asked.lang
         order by ts_rank_cd(t.document, q) desc, t.date desc limit ${LISTED}`,
        [story.id],
      );
      return ids(rows);
    },
    /** websearch_to_tsquery and ts_rank_cd */
    async search(lang: string, query: string): Promise<string[]> {
      const { rows } = await client.query<{ id: string }>(
        `select id from bench_text, websearch_to_tsquery($3::regconfig, $2) as q
         where lang = $1 and document @@ q order by ts_rank_cd(document, q) desc, date desc limit ${LISTED}`,
        [lang, query, configurations[lang] ?? "simple"],
      );
      return ids(rows);
    },
    end: () => client.end(),
  };
}
