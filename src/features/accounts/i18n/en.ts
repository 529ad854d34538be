import type { Same } from '#base/language.ts';
import type { vi } from './vi.ts';

export const en: Same<typeof vi> = {
  signIn: {
    title: 'Enter Điểm Cầu',
    lede: 'Each role sees its own part of the work. Choose one to enter; you can change at any time.',
    closed: 'Sign-in with an account is not open on this server yet. Ask its administrator.',
    entering: 'Entering',
  },
  comesFor: {
    secretary: 'Bring in sources, note conclusions, assign tasks, compile the yearly report',
    operator: 'Points, connection tests, signals and the order of speakers',
    leader: 'What was promised last year, what is late, the figures and their evidence',
    officer: 'Tasks and deadlines of the unit, registers of delegations and agreements',
    technician: 'The room, the line and the roll-call of one point',
    press: 'What was decided, the published figures and where they come from',
  },
  errors: {
    demo_only:
      'This server is not a demonstration, so one click does not sign in. Please ask the administrator.',
    role_without_account: 'There is no demonstration account for this role yet. Please choose another role.',
  },
};
