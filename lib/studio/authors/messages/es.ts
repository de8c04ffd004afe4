import type { Translation } from "../../shell/text/translation";
import type { authors as english } from "./en";

export const authors: Translation<typeof english> = {
  title: "Autores",
  shown: "Se muestran 300 como máximo; la búsqueda encuentra los demás",
  search: "Buscar autores",
  new: "Autor nuevo",
  make: "Crear autor",
  noMatch: "Sin resultados.",
  public: "{count} públicos",
  change: "Cambiar",
  name: "Nombre",
  beat: "Especialidad",
};
