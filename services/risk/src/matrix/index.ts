/** The five by five matrix of the register, as at any date. */
export { matrixOf } from './matrix.ts';
export type { Cell, Matrix, MatrixFilter, RegisteredRisk } from './matrix.ts';
