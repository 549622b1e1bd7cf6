import { z } from 'zod';
import type { Kind } from '../../schema/kinds';
import {
  accountChangeSchema,
  accountRequestSchema,
  doneSchema,
  ownPasswordRequestSchema,
  signInRequestSchema,
} from './account-requests';
import { importAnswerSchema, type Keep, pictureAnswerSchema } from './imported-files';
import { publishedSchema, publishRequestSchema, undoRequestSchema } from './publish-requests';
import {
  orderAnswerSchema,
  orderRequestSchema,
  pastStateSchema,
  recordViewSchema,
  saveRequestSchema,
  sendBackRequestSchema,
} from './record-requests';

/** A request to the desk: what is sent, and what comes back if it succeeds. */
export type Route<Body, Answer> = {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below /desk/api/. */
  readonly path: string;
  readonly request: z.ZodType<Body>;
  readonly answer: z.ZodType<Answer>;
  /** The version that a change is based on, sent as If-Match (RFC 9110, 13.1.1). */
  readonly version?: string;
};

const nothing = z.undefined();

function route<Body, Answer>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  request: z.ZodType<Body>,
  answer: z.ZodType<Answer>,
): Route<Body, Answer> {
  return { method, path, request, answer };
}

/** All requests that a page can make. `record` is a folder and an id, such as events/danube-crossed. */
export const routes = {
  openRecord: (record: string) => route('GET', `records/${record}`, nothing, recordViewSchema),
  saveRecord: (record: string, version: string) => ({
    ...route('PUT', `records/${record}`, saveRequestSchema, recordViewSchema),
    version,
  }),
  /** Hands a draft in, notes that somebody has read it, or gives it up. */
  actOnDraft: (record: string, version: string, action: 'submit' | 'approve' | 'discard') => ({
    ...route('POST', `records/${record}/${action}`, nothing, recordViewSchema),
    version,
  }),
  sendBack: (record: string, version: string) => ({
    ...route('POST', `records/${record}/send-back`, sendBackRequestSchema, recordViewSchema),
    version,
  }),
  pastState: (version: string) => route('GET', `versions/${version}`, nothing, pastStateSchema),
  reorder: (kind: Kind) => route('POST', `order/${kind}`, orderRequestSchema, orderAnswerSchema),
  publish: () => route('POST', 'publish', publishRequestSchema, publishedSchema),
  undo: () => route('POST', 'undo', undoRequestSchema, publishedSchema),
  importSheet: (kind: Kind, keep: Keep) =>
    route('POST', `import/${kind}/${keep}`, z.instanceof(Blob), importAnswerSchema),
  takePicture: () => route('POST', 'pictures', z.instanceof(Blob), pictureAnswerSchema),
  makeAccount: () => route('POST', 'accounts', accountRequestSchema, doneSchema),
  changeAccount: (id: string) => route('POST', `accounts/${id}`, accountChangeSchema, doneSchema),
  signIn: () => route('POST', 'auth/sign-in/email', signInRequestSchema, doneSchema),
  signOut: () => route('POST', 'auth/sign-out', doneSchema, doneSchema),
  choosePassword: () => route('POST', 'auth/change-password', ownPasswordRequestSchema, doneSchema),
} as const;
