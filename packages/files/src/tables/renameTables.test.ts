import { expect, test } from 'vitest';
import { renameTables } from './renameTables.ts';

test('sheets and columns take our names, whatever case and spaces theirs have', () => {
  const table = {
    name: 'Partners ',
    header: ['Name of partner', 'Town'],
    rows: [{ row: 2, cells: ['A', 'Osh'] }],
  };
  const renamed = renameTables([table], {
    sheets: new Map([['partners', 'organisations']]),
    columns: new Map([['organisations', new Map([['name of Partner', 'name']])]]),
  });
  expect(renamed).toEqual([{ ...table, name: 'organisations', header: ['name', 'Town'] }]);
});

test('hostile names are names like any other', () => {
  const table = { name: '__proto__', header: ['constructor'], rows: [] };
  expect(renameTables([table], { sheets: new Map(), columns: new Map() })).toEqual([table]);
});
