// Starts the API. The compile cache must be on before anything else is loaded, so the rest comes by `import()`.
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { run } = await import('./run.ts');
await run(process.env);
