export type { Table } from '@partnermap/core';
