/** The one file that an address may name: what `partnermap view` serves beside the page. */
const served = { open: 'data', file: 'data.json' } as const;

/** Whether an address asks for the data that are served beside the page. It may name nothing else. */
export function asksForServedData(search: string): boolean {
  const asked = new URLSearchParams(search).getAll('open');
  return asked.length === 1 && asked[0] === served.open;
}

/** The data that are served beside the page. Rejects where they are not there. */
export async function readServedData(): Promise<File> {
  const response = await fetch(served.file, { redirect: 'error' });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return new File([await response.blob()], served.file);
}
