import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { programOf } from '../program.ts';
import { root } from '../root.ts';
import { household } from './household.ts';
import { StartRefused } from './start-refused.ts';

/** Builds the web app if anything that it is made of has changed since last time. Throws `StartRefused` if that fails. */
export async function buildWeb(): Promise<void> {
  const turbo = household.start(
    [programOf('turbo'), 'run', 'build', '--filter=@samorg/web', '--output-logs=errors-only', '--log-prefix=none'],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const output = Promise.all([turbo.stdout, turbo.stderr].map((stream) => (stream === null ? '' : text(stream))));
  const [code] = await once(turbo, 'exit');
  if (code === 0) return;
  if (!household.isStopping) process.stderr.write((await output).join(''));
  throw new StartRefused(
    'Samorg: webben gick inte att bygga; orsaken står ovan. / The web app could not be built; the reason is above.',
    1,
  );
}
