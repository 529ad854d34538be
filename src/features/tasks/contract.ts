import { createRoute, z } from '@hono/zod-openapi';
import { bodyKinds } from '#features/directory/kinds.ts';
import { answers, ById, Id, IsoDateSchema, json } from '#platform/http/contract.ts';
import { taskStates } from './states.ts';

export const tasksErrorCodes = [
  'not_allowed_read_tasks',
  'not_allowed_assign_task',
  'not_allowed_complete_task',
  'task_not_found',
  'directive_not_found',
  'due_before_assigned',
  'assigned_before_directed',
  'lead_supports_itself',
  'supports_twice',
  'lead_not_valid_then',
  'support_not_valid_then',
  'already_completed',
  'completed_before_assigned',
  'completed_in_future',
  'result_record_not_found',
] as const;

/** Tasks that one answer carries; the next ones come with `page`. */
export const PAGE_SIZE = 200;

/** A body by its name on the day asked about, in the reader's language. */
const Body = z.object({ id: Id, name: z.string() });

const Deadline = z.object({
  state: z.enum(['none', 'ahead', 'today', 'overdue', 'done_early', 'done_on_time', 'done_late']),
  /** Working days; absent where the state says it all. */
  days: z.int().nonnegative().optional(),
});

const State = z.enum(taskStates);
/** `not_yet_assigned` on a day before the assignment. */
const StateOn = z.enum([...taskStates, 'not_yet_assigned']);

/** The lead as it was called when it was assigned, where it has since merged or been renamed; null where it has not. */
const FormerLead = z.object({ name: z.string(), until: IsoDateSchema }).nullable();

const counts = {
  done_in_time: z.int(),
  done_late: z.int(),
  open_in_time: z.int(),
  open_overdue: z.int(),
};

const TaskRow = z
  .object({
    id: Id,
    code: z.string().openapi({ example: 'NV-022' }),
    directiveId: Id,
    title: z.string(),
    product: z.string(),
    /** The body that answers for it on the day asked about. */
    lead: Body,
    formerLead: FormerLead,
    supports: z.array(Body),
    dueOn: IsoDateSchema.nullable(),
    state: State,
    deadline: Deadline,
    isIllustrative: z.boolean(),
  })
  .openapi('TaskRow');
export type TaskRow = z.infer<typeof TaskRow>;

const TaskGroup = z.object({
  lead: Body,
  /** Bodies whose tasks it took over. */
  predecessors: z.array(Body.extend({ until: IsoDateSchema })),
  total: z.int(),
  open: z.int(),
  overdue: z.int(),
});
export type TaskGroup = z.infer<typeof TaskGroup>;

export const listTasks = createRoute({
  method: 'get',
  path: '/api/tasks',
  tags: ['tasks'],
  summary: 'Tasks with their states as of a day, by lead body',
  request: {
    query: z.object({
      /** The day that states are computed for; today when absent. */
      on: IsoDateSchema.optional(),
      conferenceId: Id.optional(),
      /** `mine`: of the body for which the reader signs in, and of those that merged into it. */
      body: z.union([Id, z.literal('mine')]).optional(),
      /** `soon`: open, and due within five working days. */
      due: z.literal('soon').optional(),
      state: State.optional(),
      /** Words of title, product, code or lead body; without diacritics too. */
      q: z.string().trim().max(200).optional(),
      page: z.coerce.number().int().min(0).max(10_000).default(0),
    }),
  },
  responses: answers(
    z
      .object({
        on: IsoDateSchema,
        /** Of every filter but `state`, so that the four counts are legend and filter at once. */
        counts: z.object(counts),
        openWithoutDeadline: z.int(),
        /** Of every filter but `body`, `due` and `state`. */
        chips: z.object({ all: z.int(), mine: z.int(), soon: z.int() }),
        soonestDueOn: IsoDateSchema.nullable(),
        conferences: z.array(z.object({ id: Id, name: z.string(), heldOn: IsoDateSchema })),
        /** Every group of the filtered tasks, in the order in which their tasks come. */
        groups: z.array(TaskGroup),
        total: z.int(),
        tasks: z.array(TaskRow),
        nextPage: z.int().nullable(),
      })
      .openapi('TaskList'),
  ),
});

const HistoryLine = z.object({
  on: IsoDateSchema,
  what: z.enum(['assigned', 'became_overdue', 'completed', 'due']),
  /** Who did it; null: nobody, the system computed it. */
  by: z.string().nullable(),
});
export type HistoryLine = z.infer<typeof HistoryLine>;

/** The directive that a task carries out, with who said it, where, and the first source that quotes it. */
const DirectiveBehind = z.object({
  id: Id,
  number: z.int(),
  quote: z.string(),
  /** With the office on that day. */
  speaker: z.string().nullable(),
  conference: z.object({ id: Id, name: z.string(), heldOn: IsoDateSchema }),
  basis: z.string().nullable(),
  source: z.object({ id: Id, title: z.string(), outlet: z.string().nullable() }).nullable(),
});

const TaskDetail = z
  .object({
    id: Id,
    code: z.string(),
    title: z.string(),
    product: z.string(),
    lead: Body,
    formerLead: FormerLead,
    supports: z.array(Body),
    assignedOn: IsoDateSchema,
    dueOn: IsoDateSchema.nullable(),
    state: StateOn,
    deadline: Deadline,
    isIllustrative: z.boolean(),
    directive: DirectiveBehind,
    /** null: not completed by the day asked about. */
    completion: z
      .object({
        completedOn: IsoDateSchema,
        result: z.string(),
        evidence: z.string(),
        activities: z.int(),
      })
      .nullable(),
    history: z.array(HistoryLine),
    mayComplete: z.boolean(),
  })
  .openapi('Task');
export type TaskDetail = z.infer<typeof TaskDetail>;

export const getTask = createRoute({
  method: 'get',
  path: '/api/tasks/{id}',
  tags: ['tasks'],
  summary: 'One task, from the quotation to its result, as of a day',
  request: { params: ById, query: z.object({ on: IsoDateSchema.optional() }) },
  responses: answers(TaskDetail),
});

/** Tasks that follow each directive of a conference, for the page of conclusions. */
export const listDirectiveTasks = createRoute({
  method: 'get',
  path: '/api/conferences/{id}/tasks',
  tags: ['tasks'],
  summary: 'What each directive of a conference led to, as of today',
  request: { params: ById },
  responses: answers(z.array(TaskRow)),
});

const PreparedAssignment = z
  .object({
    directive: DirectiveBehind,
    /** Bodies that stand on the day of the assignment. */
    bodies: z.array(Body.extend({ kind: z.enum(bodyKinds) })),
    /** What was assigned from it already. */
    tasks: z.array(z.object({ id: Id, code: z.string(), title: z.string() })),
  })
  .openapi('PreparedAssignment');
export type PreparedAssignment = z.infer<typeof PreparedAssignment>;

export const prepareAssignment = createRoute({
  method: 'get',
  path: '/api/directives/{id}/assignment',
  tags: ['tasks'],
  summary:
    'What is needed to assign from a directive: its words, the bodies of the day, what was assigned already',
  request: { params: ById, query: z.object({ on: IsoDateSchema.optional() }) },
  responses: answers(PreparedAssignment),
});

export const AssignTask = z
  .object({
    directiveId: Id,
    title: z.string().trim().min(1).max(500),
    leadBodyId: Id,
    supportingBodyIds: z.array(Id).max(100).default([]),
    product: z.string().trim().min(1).max(200),
    assignedOn: IsoDateSchema,
    dueOn: IsoDateSchema.nullable(),
  })
  .openapi('AssignTask');
export type AssignTask = z.infer<typeof AssignTask>;

export const assignTask = createRoute({
  method: 'post',
  path: '/api/tasks',
  tags: ['tasks'],
  summary: 'Assigns a task that carries out a directive',
  request: { body: json(AssignTask) },
  responses: answers(z.object({ id: Id, code: z.string() })),
});

export const CompleteTask = z
  .object({
    completedOn: IsoDateSchema,
    result: z.string().trim().min(1).max(2000),
    evidence: z.string().trim().min(1).max(500),
    /** Records of the register that are the result. */
    activityIds: z.array(Id).max(10_000).default([]),
  })
  .openapi('CompleteTask');
export type CompleteTask = z.infer<typeof CompleteTask>;

export const completeTask = createRoute({
  method: 'post',
  path: '/api/tasks/{id}/completion',
  tags: ['tasks'],
  summary: 'Records that a task is done, with its result and the evidence',
  request: { params: ById, body: json(CompleteTask) },
  responses: answers(z.object({ id: Id, code: z.string(), state: StateOn })),
});
