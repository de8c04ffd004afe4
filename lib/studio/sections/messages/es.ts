import type { Translation } from "../../shell/text/translation";
import type { sections as english } from "./en";

export const sections: Translation<typeof english> = {
  title: "Secciones",
  order: "En el orden del menú",
  new: "Sección nueva ({lang})",
  make: "Crear sección",
  none: "Aún no hay secciones. Los artículos necesitan una.",
  stories: "{count} artículos",
  inMenu: "en el menú",
  towardsStart: "Mover hacia el principio",
  towardsEnd: "Mover hacia el final",
  moving: "Moviendo de /{from} a /{to}: {moved} de {total} artículos",
  moved: "Movidos de /{from} a /{to}: {moved} de {total} artículos",
  progress: "Artículos de /{slug} en sus nuevas direcciones",
  address: "Dirección…",
  noAnswer: "El portal no ha respondido. Mire la lista antes de volver a intentarlo.",
  dialogTitle: "Cambiar la dirección de /{slug}",
  dialogText:
    "La portada de la sección se mueve enseguida y después sus {count} artículos, de cincuenta en cincuenta. Cada dirección antigua lleva para siempre a la nueva.",
  slug: "Identificador",
  slugHint: "Minúsculas, cifras y guiones",
  changing: "Cambiando…",
  change: "Cambiar la dirección",
};
