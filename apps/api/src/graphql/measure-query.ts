import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { getNamedType, isEnumType, isListType, isNonNullType, isObjectType, isScalarType } from 'graphql';
import type { QueryLimits } from './query-limits.ts';

/** An operation with what is needed to measure it. */
export interface MeasuredQuery {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A list without a page is taken to hold this many items. */
const usualItems = 10;

const nothing: QueryLimits = { depth: 0, rootFields: 0, aliases: 0, directives: 0, cost: 0 };

/**
 * What a validated operation asks for, in the measures of the limits. A paged field counts with the page that it asks for.
 * Each fragment is measured once, so the cost is that of reading the query.
 */
export function measureQuery(query: MeasuredQuery): QueryLimits {
  const { operation, schema } = query;
  const root = schema.getRootType(operation.operation) ?? undefined;
  const measured = measureSelection({ query, known: new Map() }, operation.selectionSet, root);
  return { ...measured, rootFields: operation.selectionSet.selections.length };
}

interface Measuring {
  readonly query: MeasuredQuery;
  readonly known: Map<string, QueryLimits>;
}

function measureSelection(
  measuring: Measuring,
  { selections }: SelectionSetNode,
  type: GraphQLNamedType | undefined,
): QueryLimits {
  return selections
    .map((selection): QueryLimits => {
      const directives = selection.directives?.length ?? 0;
      const inner =
        selection.kind === 'Field'
          ? measureField(measuring, selection, type)
          : selection.kind === 'InlineFragment'
            ? measureSelection(
                measuring,
                selection.selectionSet,
                typeNamed(measuring, selection.typeCondition?.name.value) ?? type,
              )
            : measureFragment(measuring, selection.name.value);
      return { ...inner, directives: inner.directives + directives };
    })
    .reduce(together, nothing);
}

function measureFragment(measuring: Measuring, name: string): QueryLimits {
  const kept = measuring.known.get(name);
  if (kept !== undefined) return kept;
  const fragment = measuring.query.fragments.get(name);
  if (fragment === undefined) return nothing;
  const type = typeNamed(measuring, fragment.typeCondition.name.value);
  const measured = measureSelection(measuring, fragment.selectionSet, type);
  measuring.known.set(name, measured);
  return measured;
}

function measureField(measuring: Measuring, node: FieldNode, type: GraphQLNamedType | undefined): QueryLimits {
  const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
  const aliases = node.alias === undefined ? 0 : 1;
  if (node.selectionSet === undefined || field === undefined) return { ...nothing, depth: 1, cost: 1, aliases };
  const inner = measureSelection(measuring, node.selectionSet, getNamedType(field.type));
  const isPaged = field.args.some((argument) => argument.name === 'first');
  const usual = field.args.find((argument) => argument.name === 'first')?.defaultValue;
  const times = isPaged ? pageOf(measuring, node, usual) : itemsOf(field.type, node.name.value);
  return {
    ...inner,
    depth: inner.depth + 1,
    aliases: inner.aliases + aliases,
    cost: 1 + inner.cost * times,
  };
}

/** The length of the page that a field asks for; what is no number is answered by the field itself. */
function pageOf({ query }: Measuring, node: FieldNode, usual: unknown): number {
  const value = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  const given =
    value?.kind === 'Variable'
      ? query.variables[value.name.value]
      : value?.kind === 'IntValue'
        ? Number(value.value)
        : undefined;
  const first = given ?? usual;
  return typeof first === 'number' && first > 0 ? first : usualItems;
}

/** The items of a page are counted where the page is asked for. */
function itemsOf(type: GraphQLOutputType, name: string): number {
  return name !== 'items' && isListOfObjects(type) ? usualItems : 1;
}

function isListOfObjects(type: GraphQLOutputType): boolean {
  const inner = isNonNullType(type) ? type.ofType : type;
  const named = getNamedType(inner);
  return isListType(inner) && !isScalarType(named) && !isEnumType(named);
}

function typeNamed({ query }: Measuring, name: string | undefined): GraphQLNamedType | undefined {
  return name === undefined ? undefined : query.schema.getType(name);
}

function together(a: QueryLimits, b: QueryLimits): QueryLimits {
  return {
    depth: Math.max(a.depth, b.depth),
    rootFields: 0,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    cost: a.cost + b.cost,
  };
}
