import { spawn } from 'node:child_process';

/**
 * Opens an address in the machine's browser, where it has one and somebody sits before it. Never fails.
 *
 * @param {string} address
 */
export function openBrowser(address) {
  const { platform, env } = process;
  const noScreen = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
  if (noScreen || env.CI || env.BROWSER === 'none') return;
  const [command, ...rest] =
    platform === 'darwin' ? ['open'] : platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(command, [...rest, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
