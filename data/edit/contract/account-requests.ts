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

/** A change of an account: another role, another password, or `gone` to remove it. */
export const accountChangeSchema = z.union([
  z.strictObject({ role: roleSchema }),
  z.strictObject({ password: givenPasswordSchema }),
  z.literal('gone'),
]);
export type AccountChange = z.infer<typeof accountChangeSchema>;

export const signInRequestSchema = z.object({ email: z.string(), password: z.string() });

/** A change of one's own password. The desk checks its length itself, since each case has a message of its own. */
export const ownPasswordRequestSchema = z.object({
  currentPassword: z.string(),
  newPassword: z.string(),
});

/** The answer to a change that has nothing to report. */
export const doneSchema = z.object({});
