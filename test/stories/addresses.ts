import type { BrowserContext } from 'playwright-core';

/** Every page of the product with the demonstration's data, by a name for pictures and reports. */
export async function addressesOf(context: BrowserContext, url: string): Promise<Record<string, string>> {
  const ask = async <T>(path: string): Promise<T> => (await context.request.get(`${url}${path}`)).json();
  const conferences = await ask<{ id: string; heldOn: string }[]>('/api/conferences');
  const { figures } = await ask<{ figures: { id: string; counted: number; label: string }[] }>(
    '/api/figures',
  );
  const { tasks } = await ask<{ tasks: { id: string; state: string }[] }>('/api/tasks?on=2025-12-08');
  const { sources } = await ask<{ sources: { id: string; fileName: string }[] }>('/api/sources');
  const { reviews } = await ask<{ reviews: { id: string; year: number }[] }>('/api/reviews');
  const conference = conferences.find((one) => one.heldOn === '2025-01-06')?.id;
  const figure = figures.find((one) => one.label === '2024' && one.counted === 59)?.id;
  const task = tasks.find((one) => one.state === 'open_overdue')?.id;
  const source = sources.find((one) => one.fileName.startsWith('bac-ninh'))?.id;
  return {
    desk: '/',
    conferences: '/hoi-nghi',
    conference: `/hoi-nghi/${conference}`,
    sources: '/nguon',
    source: `/nguon/${source}`,
    conclusions: '/ket-luan',
    tasks: '/nhiem-vu?tinh-den=2025-12-08',
    task: `/nhiem-vu/${task}`,
    register: '/so',
    figures: '/so-lieu',
    figure: `/so-lieu/${figure}`,
    reviews: '/bao-cao',
    review: `/bao-cao/${reviews.find((one) => one.year === 2025)?.id}`,
    directory: '/danh-ba',
    journal: '/nhat-ky',
    find: '/tim?q=doi+ngoai',
    rules: '/quy-dinh',
    thread: `/mach/figure/${figure}`,
  };
}
