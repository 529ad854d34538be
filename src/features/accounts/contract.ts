import { createRoute, z } from '@hono/zod-openapi';
import { roles } from '#base/actor.ts';
import { answers, Id, IsoDateSchema, json } from '#platform/http/contract.ts';

export const accountsErrorCodes = ['demo_only', 'role_without_account'] as const;

/** Whoever is signed in, as the bar shows them. */
export const Me = z
  .object({
    id: Id,
    name: z.string().openapi({ example: 'Thư ký hội nghị' }),
    role: z.enum(roles),
    /** The body for which the role is held. */
    bodyId: Id,
    /** In both languages: the page knows the reader's only after it has come. */
    bodyName: z
      .object({ vi: z.string(), en: z.string() })
      .openapi({ example: { vi: 'Văn phòng Bộ', en: 'Ministry Office' } }),
  })
  .openapi('Me');

/** What a page needs before it can draw itself; the server writes it into `index.html`, so it costs no round trip. */
export const Start = z
  .object({
    me: Me.nullable(),
    /** One click signs anyone in; the banner says so on every page. */
    demo: z.boolean(),
    today: IsoDateSchema,
    version: z.string(),
  })
  .openapi('Start');

export const start = createRoute({
  method: 'get',
  path: '/api/start',
  tags: ['accounts'],
  summary: 'Who is signed in, and on which day',
  responses: answers(Start),
});

export const signIn = createRoute({
  method: 'post',
  path: '/api/sign-in',
  tags: ['accounts'],
  summary: 'Signs in to the demonstration in a role',
  request: { body: json(z.object({ role: z.enum(roles) })) },
  responses: answers(Me),
});

export const signOut = createRoute({
  method: 'post',
  path: '/api/sign-out',
  tags: ['accounts'],
  summary: 'Signs out',
  responses: { 204: { description: 'Signed out' } },
});
