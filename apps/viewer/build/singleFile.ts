import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { singleFilePolicy } from '../serve/securityPolicy.mjs';

/** Makes the page one HTML file that works from a disk: script, styles, fonts and the worker inside it. */
export function singleFile(name: string): Plugin {
  return {
    name: 'single-file',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      // From a file, a worker can only be started out of the page itself.
      return source.endsWith('?worker')
        ? this.resolve(`${source}&inline`, importer, { skipSelf: true })
        : null;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const page = files.find((file) => file.type === 'asset' && file.fileName === 'index.html');
        const scripts = files.filter((file) => file.type === 'chunk');
        const styles = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
        if (page?.type !== 'asset' || scripts.length !== 1) {
          throw new Error(
            `One page and one script were expected, not ${files.map((file) => file.fileName).join(', ')}`,
          );
        }
        const [{ code }] = scripts;
        // Inside a script element nothing may look like its end, or like the start of a comment.
        const script = code.replaceAll(/<(?=\/script|script|!--)/giu, '\\x3C');
        const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
        const style = styles
          .map((file) => (file.type === 'asset' ? textOf(file.source) : ''))
          .join('\n')
          .replaceAll('</', '<\\/');
        const policy = `<meta http-equiv="Content-Security-Policy" content="${singleFilePolicy(hash)}">`;
        // Replacements are functions, because a script may hold "$&".
        const html = textOf(page.source)
          .replaceAll(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/gu, '')
          .replace(/\s*<script type="module"[^>]*><\/script>/u, '')
          .replace('<head>', () => `<head>\n    ${policy}`)
          .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
          .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`);
        for (const file of files) delete bundle[file.fileName];
        this.emitFile({ type: 'asset', fileName: name, source: html });
      },
    },
  };
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
