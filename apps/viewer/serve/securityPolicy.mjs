/**
 * What the page may load: only what comes with it. The header and the page itself say the same.
 *
 * @param {string} scripts What scripts may come from.
 */
const policy = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts} 'wasm-unsafe-eval'`,
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "style-src 'self' 'unsafe-inline'",
  ].join('; ');

export const securityPolicy = policy("'self'");

/**
 * The policy of a page that is one file: only the script with this hash runs, and nothing can be asked for at all.
 *
 * @param {string} hash `sha256-…`
 */
export const singleFilePolicy = (hash) =>
  policy(`'${hash}'`)
    .replace("connect-src 'self'", "connect-src 'none'")
    .replace("worker-src 'self' blob:", 'worker-src blob:');
