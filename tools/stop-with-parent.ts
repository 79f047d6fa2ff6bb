// Loaded before a server: ends it when the process that started it is gone, so that nothing is left behind even when
// that process was killed outright and could tell nobody.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 500).unref();
