// Runs a TypeScript file of this repository under the pinned Node, after installing what is missing:
//   node tools/run.mjs apps/cli/src/main.ts --version
// Needs only Node 18 and npm. Written so that an older Node reaches the line that says so.
const wanted = 18;

if (Number(process.versions.node.split('.')[0]) < wanted) {
  process.stderr.write(
    `Samorg behöver Node ${wanted} eller nyare, detta är ${process.versions.node}. / Samorg needs Node ${wanted} or newer, this is ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else {
  import('./bootstrap/main.mjs').then(({ main }) => main(process.argv.slice(2)));
}
