import { z } from 'zod';
import { MOST_NAME_CHARACTERS, PASSWORD } from './limits';

export const roles = ['author', 'reviewer', 'administrator'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** A password that an administrator gives to somebody, who has to change it at once. */
const givenPasswordSchema = z.string().min(PASSWORD.least).max(PASSWORD.most);

export const accountRequestSchema = z.strictObject({
  name: z.string().trim().min(1).max(MOST_NAME_CHARACTERS),
  email: z.email(),
  role: roleSchema,
  password: givenPasswordSchema,
});
export type AccountRequest = z.infer<typeof accountRequestSchema>;

/** What becomes of an account: another role, another password, or its end. */
export const accountChangeSchema = z.union([
  z.strictObject({ role: roleSchema }),
  z.strictObject({ password: givenPasswordSchema }),
  z.literal('gone'),
]);
export type AccountChange = z.infer<typeof accountChangeSchema>;

export const signInRequestSchema = z.object({ email: z.string(), password: z.string() });

/** A password of one's own. Its length is checked by the desk, with a message for each case. */
export const ownPasswordRequestSchema = z.object({
  currentPassword: z.string(),
  newPassword: z.string(),
});

/** Where a change has no more to say than that it is done. */
export const doneSchema = z.object({});
