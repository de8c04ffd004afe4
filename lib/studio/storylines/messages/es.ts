import type { Translation } from "../../shell/text/translation";
import type { storylines as english } from "./en";

export const storylines: Translation<typeof english> = {
  title: "Series",
  one: "Serie",
  about: "Artículos que van juntos: paquetes y series",
  search: "Buscar series",
  kind: "Tipo",
  kinds: {
    package: "paquete",
    series: "serie",
  },
  kindHint: {
    package: "Paquete: un principal y lo que le pertenece",
    series: "Serie: uno tras otro",
  },
  order: {
    package: "El primero es el principal",
    series: "Cada parte lleva a la siguiente",
  },
  language: "Idioma",
  name: "Título",
  begin: "Crear",
  none: "Aún no hay artículos en partes.",
  list: "Paquetes y series",
  stories: "{count, plural, one {# artículo} other {# artículos}}",
  anotherTitle: "Otro título",
  noParts: "Ningún artículo pertenece aún: añádalos en la pestaña «Relacionados» del editor.",
  parts: "Artículos en orden",
  lead: "Principal",
  up: "Subir: {headline}",
  down: "Bajar: {headline}",
  takeOut: "Quitar: {headline}",
  takeApart: {
    package: "Deshacer el paquete",
    series: "Deshacer la serie",
  },
};
