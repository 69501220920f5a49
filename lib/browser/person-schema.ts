import type { Person } from '@/lib/network/person';
import { profileKeySchema } from '@/lib/network/profile-key';
import { personIdSchema } from '@/lib/network/person';
import { NAME_SOURCES, type Sighting } from '@/lib/network/sighting';
import { BRIDGES, CHOICES, ENERGIES, KINDS, RECIPROCITIES, ROLES, TIES } from '@/lib/network/words';
import { z } from '@/lib/network/zod';

const profile = z.object({ key: profileKeySchema, url: z.string() });
const text = z.optional(z.string());

/** Somebody met, as a page leaves them in the browser's storage for another. */
export const sightingSchema: z.ZodMiniType<Sighting> = z.object({
  profiles: z.tuple([profile], profile),
  former: z.optional(z.array(profile)),
  name: z.string(),
  nameSource: z.enum(NAME_SOURCES),
});

/** A person, as they are copied for the first paint. The store has its own form; this one is never written back. */
export const personShape = {
  id: personIdSchema,
  profiles: z.array(profile),
  name: z.string(),
  nameSource: z.enum(NAME_SOURCES),
  headline: text,
  company: text,
  position: text,
  place: text,
  tie: z.optional(z.enum(TIES)),
  bridge: z.optional(z.enum(BRIDGES)),
  worldName: text,
  reciprocity: z.optional(z.enum(RECIPROCITIES)),
  choice: z.optional(z.enum(CHOICES)),
  moment: text,
  energy: z.optional(z.enum(ENERGIES)),
  consulted: z.boolean(),
  nextStep: text,
  roles: z.array(z.enum(ROLES)),
  tags: z.array(z.string()),
  brings: z.array(z.enum(KINDS)),
  receives: z.array(z.enum(KINDS)),
  objectives: z.array(z.string()),
  joined: z.array(z.object({ id: personIdSchema, name: z.string() })),
};

export const personSchema: z.ZodMiniType<Person> = z.object(personShape);
