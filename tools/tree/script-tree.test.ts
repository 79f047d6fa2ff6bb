import { describe, expect, it } from 'vitest';
import { scriptsOf } from './script-tree.ts';

describe('scriptsOf', () => {
  it('joins the module script, the script and the dynamic imports of the markup', () => {
    const component = `<script module lang="ts">
  import type { A } from './a.ts';
</script>
<script lang="ts">
  import B from './B.svelte';
</script>
{#await import('./c.ts') then c}<B {c} />{/await}`;
    const lines = scriptsOf(component)
      .split('\n')
      .map((line) => line.trim());
    expect(lines.filter((line) => line !== '')).toEqual([
      "import type { A } from './a.ts';",
      "import B from './B.svelte';",
      "import('./c.ts');",
    ]);
  });

  it('makes an empty module of a component without scripts', () => {
    expect(scriptsOf('<p>x</p>')).toBe('');
  });
});
