import type { Translation } from "../../shell/text/translation";
import type { schedule as english } from "./en";

export const schedule: Translation<typeof english> = {
  title: "Calendario",
  due: {
    publish: "Se publica",
    update: "Se actualiza",
    unpublish: "Se retira",
  },
  done: {
    publish: "Se publicó",
    update: "Se actualizó",
    unpublish: "Se retiró",
  },
  state: {
    pending: "En espera",
    done: "Hecho",
    missed: "Perdido",
    cancelled: "Cancelado",
    failed: "Fallido",
  },
  views: "Qué hace el reloj",
  view: {
    waiting: "En espera",
    trouble: "Perdidos y fallidos",
    late: "Con retraso",
    done: "Hechos",
    cancelled: "Cancelados",
  },
  nothing: {
    waiting: "No hay nada programado.",
    trouble: "Nada se perdió y nada falló.",
    late: "Nada se retrasó.",
    done: "El reloj aún no ha hecho nada.",
    cancelled: "No se canceló nada.",
  },
  list: "Programados",
  later: "Más tarde",
  earlier: "Antes",
  version: "versión {n}",
  draftIsAt: ", el borrador va por la {n}",
  missedText: "Perdido: el portal no estaba en marcha",
  failedText: "Falló: {error}",
  fault: "un error interno; el registro del portal dice más",
  failedSoFar: "{count} fallos hasta ahora: {error}",
  onTime: "A tiempo",
  lateBy: "{time} de retraso",
  week: {
    title: "Semana",
    weeks: "Semanas",
    before: "Semana anterior",
    after: "Semana siguiente",
    this: "Esta semana",
    nothing: "Nada",
    what: {
      publish: "Se publica",
      update: "Se actualiza",
      unpublish: "Se retira",
      embargoEnd: "Termina el embargo",
      expiry: "Caduca",
    },
  },
};
