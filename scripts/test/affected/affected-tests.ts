import type { House } from "@/scripts/layers/house";

/** A test file, and over how many imports it reaches something that changed */
export interface AffectedTest {
  file: string;
  distance: number;
}

const isTest = (file: string) => /\.(?:test\.tsx?|spec\.ts)$/.test(file);
/** What every test of the database begins with, by no import */
const DATABASE = /^(?:prisma\/(?:schema|migrations)\/|lib\/testing\/(?:database-server|own-database)\.ts$)/;

/** The test files that import one of the changed files, directly or not, nearest first. */
export function affectedTests(house: House, changed: string[]): AffectedTest[] {
  const importers = new Map<string, string[]>();
  for (const { path, imports } of house.files.values()) {
    for (const { target } of imports.filter((link) => link.isOurs && !link.isType)) {
      importers.set(target, [...(importers.get(target) ?? []), path]);
    }
  }
  const distances = new Map(changed.map((file) => [file, 0]));
  for (const file of distances.keys()) {
    const next = (distances.get(file) ?? 0) + 1;
    for (const importer of importers.get(file) ?? []) if (!distances.has(importer)) distances.set(importer, next);
  }
  const reached = [...distances].filter(([file]) => isTest(file) && house.files.has(file));
  const found = reached.map(([file, distance]) => ({ file, distance }));
  const known = new Set(found.map(({ file }) => file));
  const all = changed.some((file) => DATABASE.test(file)) ? [...house.files.keys()] : [];
  const ofDatabase = all.filter((file) => file.endsWith(".db.test.ts") && !known.has(file));
  const farthest = Math.max(0, ...found.map(({ distance }) => distance)) + 1;
  return [...found, ...ofDatabase.map((file) => ({ file, distance: farthest }))].sort(
    (a, b) => a.distance - b.distance,
  );
}
