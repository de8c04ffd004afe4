import type { Translation } from "../../shell/text/translation";
import type { search as english } from "./en";

export const search: Translation<typeof english> = {
  title: "Recherche",
  about: "Articles montrés d’abord aux lecteurs, et ce que les lecteurs cherchent",
  query: "Les lecteurs cherchent",
  queryHint:
    "Accents, majuscules et ponctuation ne comptent pas. Trois articles au plus viennent en tête pour une recherche.",
  story: "Article qui vient en tête",
  storyPlaceholder: "Mots de son titre",
  noStory: "Aucun article public",
  none: "Aucun article n’est mis en tête. Les lecteurs voient les meilleurs résultats.",
  asked: "Ce que les lecteurs ont cherché",
  askedHint: "Cherché au moins trois fois ces sept derniers jours. Rien n’est conservé de qui a cherché.",
  noResults: "Sans résultat",
  noResultsNone: "Rien n’a été cherché trois fois qu’aucun article ne contient.",
  mostOften: "Le plus souvent",
  mostOftenNone: "Rien n’a encore été cherché trois fois.",
  notPublic: "{by} · pas public actuellement",
  end: "Terminer",
  endOf: "Terminer : {headline}",
  tookTooLong: "trop long",
  stories: "{count, plural, one {# article} other {# articles}}",
  times: "{count} fois",
  putFirst: "Mettre en tête",
  putFirstOf: "Mettre en tête : {query}",
};
