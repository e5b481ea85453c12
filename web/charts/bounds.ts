/**
 * How much of an answer is drawn at most. More than that nobody can read in one picture; what is left out is told in the
 * picture, and the table has it.
 */
export const bounds = {
  matrixRows: 200,
  matrixColumns: 80,
  flowNodes: 200,
  treeLeaves: 400,
  networkNodes: 150,
  canvasNodes: 500,
  marks: 400,
  chains: 30,
} as const;
