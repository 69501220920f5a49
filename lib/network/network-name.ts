import { z } from './zod';

/** Which network: the person's own, or the invented one to try Liant on. Each is a database of its own. */
export const NETWORKS = ['liant', 'liant-sample'] as const;
export type NetworkName = (typeof NETWORKS)[number];

export const networkNameSchema = z.enum(NETWORKS);
