import { addressOf, headersOf, ownWords } from './ask.ts';
import type { Answer, Route } from './contract-types.ts';
import { Problem, problemFrom } from './problem.ts';

interface Upload {
  form: Record<string, string | Blob | readonly Blob[]>;
  params?: Record<string, string>;
  /** From 0 to 1, as the bytes leave. */
  onProgress?: (sent: number) => void;
  signal?: AbortSignal;
}

/**
 * Sends a form with files: `upload<typeof contract.importSource>('/api/sources', { form: { file } })`. It goes by
 * XMLHttpRequest, since `fetch` cannot say how much has left. Throws `Problem`.
 */
export async function upload<R extends Route & { method: 'post' }>(
  path: R['path'],
  { form, params, onProgress, signal }: Upload,
): Promise<Answer<R>> {
  const request = new XMLHttpRequest();
  request.open('POST', addressOf(path, params));
  for (const [name, value] of Object.entries(headersOf('post', false))) request.setRequestHeader(name, value);
  if (onProgress) {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
  }
  signal?.addEventListener('abort', () => request.abort(), { once: true });

  await new Promise<void>((resolve, reject) => {
    request.onload = () => resolve();
    request.onabort = () => reject(signal?.reason);
    request.onerror = () =>
      reject(new Problem({ status: 0, code: 'no-connection', detail: ownWords().noConnection }));
    request.send(formDataOf(form));
  });
  if (request.status >= 400) throw problemFrom(request.status, request.responseText, ownWords());
  return (request.status === 204 ? undefined : JSON.parse(request.responseText)) as Answer<R>;
}

function formDataOf(form: Upload['form']): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) {
    for (const one of Array.isArray(value) ? value : [value]) data.append(name, one);
  }
  return data;
}
