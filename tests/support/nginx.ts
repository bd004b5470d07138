import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './front.ts'

const shipped = join(import.meta.dirname, '..', '..', 'docs', 'nginx.conf')

const isThere = (command: string, flag: string) => {
  try {
    execFileSync(command, [flag], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Why the tests with a real nginx cannot run on this machine, or null. */
export function nginxMissing(): string | null {
  if (!isThere('nginx', '-v')) return 'nginx is not installed here (Debian: nginx-light).'
  return isThere('openssl', 'version') ? null : 'openssl is not installed here, which makes the certificate.'
}

/** The shipped configuration on free ports, in front of `upstream`, with a certificate of its own for desk.example. */
export async function startNginx(upstream: number) {
  const folder = mkdtempSync(join(tmpdir(), 'stet-nginx-'))
  // Its workers are another user's where root starts it.
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'cache'), { mode: 0o777 })
  const [pem, key] = [join(folder, 'a.pem'), join(folder, 'a.key')]
  const subject = ['-subj', '/CN=desk.example', '-days', '2']
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  execFileSync('openssl', ['req', '-x509', ...made, ...subject, '-keyout', key, '-out', pem], {
    stdio: 'ignore',
  })
  const [plain, port] = [await freePort(), await freePort()]
  writeFileSync(join(folder, 'stet.conf'), moved({ plain, port, upstream, folder, pem, key }))
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const temporary = places.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n')
  const main = `daemon off; master_process off; pid ${join(folder, 'pid')}; error_log ${join(folder, 'log')};
events {} http { access_log off; ${temporary} include ${join(folder, 'stet.conf')}; }`
  writeFileSync(join(folder, 'nginx.conf'), main)
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGQUIT')
    const late = setTimeout(() => child.kill('SIGKILL'), 3_000)
    await gone
    clearTimeout(late)
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; !(await answers(port)); tries++) {
    const log = join(folder, 'log')
    if (tries > 100 || child.exitCode !== null)
      throw new Error(`nginx did not start: ${existsSync(log) ? readFileSync(log, 'utf8') : 'no log'}`)
    await pause(50)
  }
  return { port, plain, stop }
}

type Places = { plain: number; port: number; upstream: number; folder: string; pem: string; key: string }

/** The file as it is shipped but for ports and paths; each of them must stand in it. */
function moved({ plain, port, upstream, folder, pem, key }: Places): string {
  const changes: [string, string][] = [
    ['listen 80;', `listen 127.0.0.1:${plain};`],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${port} ssl http2;`],
    ['server 127.0.0.1:3000;', `server 127.0.0.1:${upstream};`],
    ['server 127.0.0.1:3001;', ''],
    ['/var/cache/nginx/stet', join(folder, 'cache')],
    ['/etc/ssl/desk.example.pem', pem],
    ['/etc/ssl/desk.example.key', key],
  ]
  return changes.reduce(
    (text, [from, to]) => {
      if (text.split(from).length !== 2) throw new Error(`docs/nginx.conf does not hold “${from}” once.`)
      return text.replace(from, to)
    },
    readFileSync(shipped, 'utf8'),
  )
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
