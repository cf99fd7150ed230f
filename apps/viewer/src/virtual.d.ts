/** Data that are read when the viewer is built. */
declare module 'virtual:example/*' {
  import type { Dataset } from '@partnermap/core';

  const dataset: Dataset;
  export default dataset;
}
