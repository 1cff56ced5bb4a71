import { payAreas } from '../../codes/hr-payroll.ts';
import { z } from 'zod';

/** A pay scale as people write it, such as `teachers-main` or `njc`; a trust may have its own. */
export const PayScale = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 .-]{0,39}$/);

/** A point of a scale as people write it, such as `M3`, `L12` or `17`. */
export const PayPoint = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 .-]{0,19}$/);

/** Where a point is paid so: an area of the teachers' pay document, or everywhere alike. */
export const PayArea = z.enum(['any', ...payAreas]);
