import type { Translation } from "../../shell/text/translation";
import type { search as english } from "./en";

export const search: Translation<typeof english> = {
  title: "Suche",
  about: "Artikel, die Lesern zuerst gezeigt werden, und wonach Leser suchen",
  query: "Leser suchen nach",
  queryHint: "Akzente, Großschreibung und Satzzeichen sind egal. Höchstens drei Artikel stehen für eine Anfrage vorn.",
  story: "Artikel, der zuerst kommt",
  storyPlaceholder: "Wörter aus der Überschrift",
  noStory: "Kein öffentlicher Artikel",
  none: "Für keine Suche steht ein Artikel vorn. Leser sehen die besten Treffer.",
  asked: "Wonach Leser gesucht haben",
  askedHint: "In den letzten sieben Tagen mindestens dreimal gesucht. Wer gesucht hat, wird nicht gespeichert.",
  noResults: "Keine Treffer",
  noResultsNone: "Nichts wurde dreimal gesucht, das kein Artikel enthält.",
  mostOften: "Am häufigsten",
  mostOftenNone: "Noch wurde nichts dreimal gesucht.",
  notPublic: "{by} · derzeit nicht öffentlich",
  end: "Beenden",
  endOf: "Beenden: {headline}",
  tookTooLong: "dauerte zu lange",
  stories: "{count, plural, one {# Artikel} other {# Artikel}}",
  times: "{count}-mal",
  putFirst: "Nach vorn setzen",
  putFirstOf: "Nach vorn setzen: {query}",
};
