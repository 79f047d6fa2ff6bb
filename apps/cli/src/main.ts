// The `samorg` command. The compile cache must be on before anything else is loaded, so the rest comes by `import()`.
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { terminal } = await import('./terminal.ts');
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2), terminal);
