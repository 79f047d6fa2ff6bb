declare module 'd3-hierarchy' {
  export interface HierarchyPointNode<Datum> {
    readonly data: Datum;
    readonly x: number;
    readonly y: number;
    readonly parent: HierarchyPointNode<Datum> | null;
    descendants(): HierarchyPointNode<Datum>[];
  }
  export function stratify<Datum>(): (units: Datum[]) => unknown;
  export function tree<Datum>(): { nodeSize(size: [number, number]): (root: unknown) => HierarchyPointNode<Datum> };
}

declare module 'd3-org-chart' {
  export class OrgChart<Row> {
    container(host: HTMLElement): this;
    svgHeight(px: number): this;
    nodeWidth(px: () => number): this;
    nodeHeight(px: () => number): this;
    compact(isCompact: boolean): this;
    duration(ms: number): this;
    nodeContent(html: (node: { readonly data: Row }) => string): this;
    data(rows: readonly Row[]): this;
    render(): this;
    fit(options: { readonly animate: boolean }): this;
    getChartState(): { readonly svg: D3Selection; readonly zoomBehavior: D3Zoom };
  }
  export interface D3Selection {
    call(behaviour: (...given: never[]) => void, ...given: number[]): void;
  }
  export interface D3Zoom {
    scaleTo(...given: never[]): void;
    scaleBy(...given: never[]): void;
    translateBy(...given: never[]): void;
  }
}

declare module 'jquery' {
  interface Drawn {
    addChildren(node: unknown, children: readonly unknown[]): void;
    removeNodes(node: unknown): void;
  }
  function $(selector: string | HTMLElement): { orgchart(options: object): Drawn };

  export = $;
}

declare module 'orgchart';
declare module '*.css';
