import type { Translation } from "../../shell/text/translation";
import type { topics as english } from "./en";

export const topics: Translation<typeof english> = {
  title: "Temas",
  shown: "Se muestran 300 como máximo; la búsqueda encuentra los demás",
  search: "Buscar temas",
  new: "Tema nuevo ({lang})",
  make: "Crear tema",
  byEditors: "La edición crea los temas. Proponga el que falta en el artículo que lo necesita.",
  noMatch: "Sin resultados.",
  public: "{count} públicos",
  proposals: {
    title: "Temas propuestos",
    by: "propuesto por {name} para",
    name: "Nombre del tema ({lang})",
    accept: "Crear tema",
    decline: "Rechazar…",
    declineNow: "Rechazar",
    reason: "Motivo, para quien lo propuso",
    withdraw: "Retirar",
    withdrawName: "Retirar la propuesta «{name}»",
    own: "Temas que he propuesto",
    open: "espera a la edición",
    accepted: "aceptado como {name}",
    acceptedOnce: "aceptado",
    declined: "rechazado: {reason}",
  },
};
