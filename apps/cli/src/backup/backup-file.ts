import { createReadStream, createWriteStream } from 'node:fs';
import { access, constants, link, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { CommandFailed } from '../command-failed.ts';

/** Bytes that are handed on at a time. */
const chunkLength = 256 * 1024;

/**
 * Writes lines to a file that is not there yet, packed when its name ends in `.gz`: under another name first, on the disk before it gets
 * its own. When it fails, no file is left.
 */
export async function writeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  if (await isThere(path)) throw new CommandFailed(taken(path));
  const unfinished = `${path}.${process.pid}.part`;
  try {
    const file = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true });
    const from = Readable.from(chunksOf(lines), { objectMode: false });
    await (path.endsWith('.gz') ? pipeline(from, createGzip(), file) : pipeline(from, file));
    await giveName(unfinished, path);
  } catch (error) {
    await unlink(unfinished).catch(() => {});
    throw isFileError(error) ? new CommandFailed(unwritable(path, error.code)) : error;
  }
}

/** Writes lines to another program. */
export async function printLines(lines: AsyncIterable<string>): Promise<void> {
  if (process.stdout.isTTY) throw new CommandFailed(onTerminal);
  await pipeline(Readable.from(chunksOf(lines), { objectMode: false }), process.stdout, { end: false });
}

/** The bytes of a file, or of another program (`-`). */
export function bytesOf(path: string): AsyncIterable<Uint8Array> {
  return path === '-' ? process.stdin : createReadStream(path);
}

async function* chunksOf(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let chunk = '';
  for await (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < chunkLength) continue;
    yield Buffer.from(chunk);
    chunk = '';
  }
  if (chunk !== '') yield Buffer.from(chunk);
}

/** A link takes a name only when it is free; some file systems have none, where a look must do. */
async function giveName(unfinished: string, path: string): Promise<void> {
  try {
    await link(unfinished, path);
    await unlink(unfinished);
  } catch (error) {
    if (isFileError(error) && error.code === 'EEXIST') throw new CommandFailed(taken(path));
    if (await isThere(path)) throw new CommandFailed(taken(path));
    await rename(unfinished, path);
  }
  const folder = await open(dirname(path), constants.O_RDONLY);
  await folder.sync().catch(() => {
    // Some systems cannot bring a folder to the disk; the file itself is there.
  });
  await folder.close();
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function isFileError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

function taken(path: string): string {
  return `Filen ${path} finns redan och har inte rörts; välj ett annat namn. / The file is there already and was left as it is; choose another name.`;
}

function unwritable(path: string, code: string): string {
  return `Filen ${path} går inte att skriva (${code}). Ingen halv fil har lämnats kvar. / The file cannot be written. No part of it was left.`;
}

const onTerminal =
  'Säkerhetskopian skrivs inte på en terminal; skicka den till en fil eller ett program. / A backup is not written to a terminal; send it to a file or a program.';
