/** Why no indicator system could be read from a document: a kind with its facts. */

type NoFacts = Record<string, never>;

/** `gone` is what else there was in place of a table. */
export interface ImportRefusalFacts {
  empty: NoFacts;
  encrypted: NoFacts;
  "wrong-password": NoFacts;
  damaged: NoFacts;
  "too-large": NoFacts;
  pdf: NoFacts;
  rtf: NoFacts;
  "web-archive": NoFacts;
  picture: NoFacts;
  presentation: NoFacts;
  archive: NoFacts;
  /** A Word document of a sort that is not read. */
  "old-word": NoFacts;
  "not-a-document": NoFacts;
  /** Text alone, or pictures in its place. */
  "no-table": { lines: number; pictures: boolean };
  /** Tables, but none of indicators with their points. */
  "no-indicators": { tables: number };
  "too-many-rows": { rows: number; most: number };
  "no-such-table": { asked: number; count: number };
}

export type ImportRefusalKind = keyof ImportRefusalFacts;

/** What a language says of each kind. */
export type ImportRefusalSentences = { [K in ImportRefusalKind]: (facts: ImportRefusalFacts[K]) => string };

export class ImportRefused<K extends ImportRefusalKind = ImportRefusalKind> extends Error {
  override name = "ImportRefused";

  constructor(
    readonly kind: K,
    readonly facts: ImportRefusalFacts[K],
    { cause }: { cause?: unknown } = {},
  ) {
    super(kind, { cause });
  }
}
