/** Geometry of the before/after chart. Px in, px out; knows nothing of what the boxes stand for. */
export { type Alluvial, type AlluvialFlow, type AlluvialOptions, alluvial } from './alluvial.ts';
export {
  type BlockBox,
  type BlockMeasures,
  type BlockNode,
  type BlockSheet,
  blockWires,
  fitsOneSheet,
  layoutBlocks,
} from './block-chart.ts';
export { boxesOf, boxOf } from './box.ts';
export type { ChartNode, LinkEnds } from './chart-node.ts';
export { type Connector, connectorsOf } from './connector.ts';
export { type Detail, detailAt } from './detail.ts';
export {
  type Bar,
  type DivergingBars,
  divergingBars,
  type PairedBars,
  pairedBars,
  type ValuePair,
} from './diverging-bars.ts';
export { type GutterLink, type GutterPanes, type GutterRoute, routeThroughGutter } from './gutter-links.ts';
export { type Landmark, type LandmarkLabel, landmarks } from './landmarks.ts';
export type { Band, Layout } from './layout.ts';
export type { LayoutOptions } from './layout-options.ts';
export { layoutTree } from './layout-tree.ts';
export type { Link, LinkRoute } from './link.ts';
export { linkMotion, type MotionStep } from './link-motion.ts';
export { linkedStacks } from './linked-stacks.ts';
export { type Direction, nextKey } from './next-key.ts';
export { type PlaceInTree, placeInTree } from './place-in-tree.ts';
export type { Box, Point, Rect } from './rect.ts';
export { routeLinks } from './route-links.ts';
export type { Run } from './run.ts';
export type {
  LinkedStacks,
  Ribbon,
  RibbonEnd,
  StackBlock,
  StackFlow,
  StackOptions,
  StackRow,
  StackSpan,
} from './stack.ts';
export { type FitOptions, fit, type Viewport, zoomAt } from './viewport.ts';
export { type VisibleChart, visibleBoxes } from './visible-boxes.ts';
