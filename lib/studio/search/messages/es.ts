import type { Translation } from "../../shell/text/translation";
import type { search as english } from "./en";

export const search: Translation<typeof english> = {
  title: "Búsqueda",
  about: "Artículos que los lectores ven primero, y lo que buscan",
  query: "Los lectores buscan",
  queryHint:
    "Los acentos, las mayúsculas y la puntuación no importan. Como máximo tres artículos van primero por búsqueda.",
  story: "Artículo que va primero",
  storyPlaceholder: "Palabras de su titular",
  noStory: "Ningún artículo público",
  none: "Ningún artículo va primero en ninguna búsqueda. Los lectores ven los mejores resultados.",
  asked: "Lo que buscaron los lectores",
  askedHint: "Buscado al menos tres veces en los últimos siete días. No se guarda quién buscó.",
  noResults: "Sin resultados",
  noResultsNone: "No se buscó tres veces nada que ningún artículo tenga.",
  mostOften: "Lo más buscado",
  mostOftenNone: "Aún no se ha buscado nada tres veces.",
  notPublic: "{by} · ahora no es público",
  end: "Terminar",
  endOf: "Terminar: {headline}",
  tookTooLong: "tardó demasiado",
  stories: "{count, plural, one {# artículo} other {# artículos}}",
  times: "{count} veces",
  putFirst: "Poner primero",
  putFirstOf: "Poner primero: {query}",
};
