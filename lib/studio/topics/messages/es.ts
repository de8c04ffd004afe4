import type { Translation } from "../../shell/text/translation";
import type { topics as english } from "./en";

export const topics: Translation<typeof english> = {
  title: "Temas",
  shown: "Se muestran 300 como máximo; la búsqueda encuentra los demás",
  search: "Buscar temas",
  new: "Tema nuevo ({lang})",
  make: "Crear tema",
  byEditors: "La edición crea los temas. Pídale el que falta.",
  noMatch: "Sin resultados.",
  public: "{count} públicos",
};
