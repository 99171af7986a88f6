/** The mutations of Univer by which cells come, go, change places or are joined. */

import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
} from "@univerjs/sheets";

export const movingMutations: ReadonlySet<string> = new Set([
  AddWorksheetMergeMutation.id,
  InsertColMutation.id,
  InsertRowMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  RemoveWorksheetMergeMutation.id,
  ReorderRangeMutation.id,
]);
