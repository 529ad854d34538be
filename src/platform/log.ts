import { pino } from 'pino';

/**
 * The program's log: one JSON object a line on stderr, or one plain line each where a person watches a
 * terminal. Log what happened, codes, ids, durations; never personal data, tokens or what a document says.
 * Quiet until `main` sets the level of the configuration, so that commands and tests show only trouble.
 */
export const log = pino(
  {
    level: 'warn',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    serializers: { err: withoutContents },
  },
  process.stderr.isTTY
    ? { write: (line) => process.stderr.write(`${readable(line)}\n`) }
    : pino.destination({ dest: 2, sync: true }),
);

/**
 * An error as a log may keep it. PostgreSQL repeats the refused values in `detail`, so that stays out; of a value that is
 * not of its type (class 22) the message repeats it too.
 */
function withoutContents(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error ? error.code : undefined;
  const constraint = 'constraint' in error ? error.constraint : undefined;
  const isOfValue = typeof code === 'string' && /^22\w{3}$/.test(code);
  const message = isOfValue ? 'a value was refused by its type' : error.message;
  const stack = error.stack?.replace(error.message, message);
  return { type: error.name, message, code, constraint, stack };
}

function readable(line: string): string {
  const { level, time, msg, err, ...rest } = JSON.parse(line);
  const details = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
  return `${time.slice(11, 19)} ${level} ${msg ?? ''}${details}${err ? `\n${err.stack ?? err.message}` : ''}`;
}
