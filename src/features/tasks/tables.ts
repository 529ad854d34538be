import type { Generated, GeneratedAlways } from 'kysely';
import type { IsoDate } from '#base/dates.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    task: TaskTable;
    task_support: TaskSupportTable;
    task_completion: TaskCompletionTable;
    task_result_activity: TaskResultActivityTable;
  }
}

/** A task as it was assigned. No column holds its state: see `states.ts`. */
interface TaskTable {
  id: Generated<string>;
  /** Counts up by itself; people read it as `NV-022`. */
  number: GeneratedAlways<number>;
  directive_id: string;
  title: string;
  lead_body_id: string;
  product: string;
  assigned_on: IsoDate;
  /** null: no deadline, which the decision allows. */
  due_on: IsoDate | null;
  /** null: brought in with the demonstration. */
  assigned_by: string | null;
  is_illustrative: Generated<boolean>;
}

/** Bodies that support the lead (cơ quan phối hợp). */
interface TaskSupportTable {
  task_id: string;
  /** Carried from the task, so that the database itself refuses a body that supports itself. */
  lead_body_id: string;
  body_id: string;
}

/** At most one for a task. */
interface TaskCompletionTable {
  id: Generated<string>;
  task_id: string;
  /** Carried from the task, so that the database itself refuses a completion before the assignment. */
  task_assigned_on: IsoDate;
  completed_on: IsoDate;
  result: string;
  /** The paper or record that proves the result. */
  evidence: string;
  /** null: brought in with the demonstration. */
  recorded_by: string | null;
  recorded_at: Generated<Date>;
}

/** Records of the register that are the result of the task. */
interface TaskResultActivityTable {
  task_id: string;
  activity_id: string;
}
