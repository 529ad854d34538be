import type { Same } from '#base/language.ts';
import type { vi } from './vi.ts';

export const en: Same<typeof vi> = {
  states: {
    done_in_time: 'Done in time',
    done_late: 'Done late',
    open_in_time: 'Not done, in time',
    open_overdue: 'Not done, overdue',
    not_yet_assigned: 'Not yet assigned',
  },
  knot: {
    result: 'result',
    records: ({ count }) => (count === 1 ? '1 record in the register' : `${count} records in the register`),
    due: ({ date }) => `due ${date}`,
    noDue: 'no deadline',
    lead: 'Lead',
    supports: 'Supporting',
    noSupports: 'none',
    product: 'Product',
    assignedOn: 'Assigned on',
    dueOn: 'Due on',
    state: 'State',
    completedOn: 'Completed on',
    resultText: 'Result',
    evidence: 'Evidence',
    recordsLabel: 'Records in the register',
    formerly: ({ name, date }) => `before ${date}: ${name}`,
  },
  errors: {
    not_allowed_read_tasks:
      'Tasks are for the office, leaders and responsible officers. Your role cannot read them.',
    not_allowed_assign_task: 'Only the secretary assigns tasks. Nothing was saved.',
    not_allowed_complete_task:
      'Only an officer of the lead body, or the secretary, may complete this task. Nothing was saved.',
    task_not_found: 'This task was not found.',
    directive_not_found: 'The directive to assign from was not found.',
    due_before_assigned:
      'The deadline is before the assignment. Choose a day from the assignment on, or none.',
    assigned_before_directed: 'The assignment is before the conference that directed it. Check the day.',
    lead_supports_itself: 'The lead body cannot support itself. Remove one of the two.',
    supports_twice: 'A supporting body is named twice. Remove one.',
    lead_not_valid_then:
      'The lead body did not exist on the day of assignment. Choose its successor, or mend the day.',
    support_not_valid_then:
      'A supporting body did not exist on the day of assignment. Choose its successor, or mend the day.',
    already_completed: 'This task is already completed. A task is completed once.',
    completed_before_assigned: 'The completion is before the assignment. Check the day.',
    completed_in_future: 'The day of completion has not come. Only finished work can be recorded.',
    result_record_not_found: 'A record is no longer in the register, or was chosen twice. Choose again.',
  },
};
