import type { Translation } from "../../shell/text/translation";
import type { addresses as english } from "./en";

export const addresses: Translation<typeof english> = {
  title: "Direcciones",
  made: "Redirecciones hechas a mano o importadas",
  former: "Direcciones anteriores de artículos y secciones",
  showMade: "Redirecciones hechas a mano",
  search: "Buscar direcciones",
  next: "Siguiente",
  noMatch: "Sin resultados.",
  noRedirects: "Aún no hay redirecciones.",
  noFormer: "Todos los artículos y secciones tienen su primera dirección.",
  nothingPublic: "nada público",
  since: "Desde <time></time>",
  removeAsk: "Eliminar…",
  code: {
    permanent: "Definitiva (301)",
    temporary: "Por ahora (302)",
  },
  new: "Nueva redirección",
  old: "Dirección antigua",
  leadsTo: "Lleva a",
  how: "Cómo",
  add: "Añadir redirección",
  confirm: "Sí, puede llevar a otro sitio",
  removeTitle: "¿Eliminar la redirección?",
  removeText: "<path></path> no llevará entonces a ninguna parte: los lectores que la usen no encontrarán página.",
  removing: "Eliminando…",
  remove: "Eliminar",
};
