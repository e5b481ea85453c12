/** The targets that a page of targets is narrowed to. */
export interface TargetSelection {
  readonly plan: readonly string[];
  readonly pathway: readonly string[];
  readonly unit: string | null;
  /** What is inferred is left out. */
  readonly isExplicitOnly: boolean;
}

/** The targets of a page as a view: a row for each target under each of its pathways, narrowed as the page is. */
export function targetsView({ plan, pathway, unit, isExplicitOnly }: TargetSelection): string {
  const edge = isExplicitOnly ? ', edge: { assertion: { eq: EXPLICIT } }' : '';
  const own = isExplicitOnly ? '(edge: { assertion: { eq: EXPLICIT } })' : '';
  const listed = (ids: readonly string[]) => (ids.length > 0 ? ` = ${JSON.stringify(ids)}` : '');
  return `query SelectedTargets(
  "Only targets of these plans"
  $plan: [ID!]${listed(plan)} @entity(kind: PLAN) @zh(label: "只看这些规划的目标")
  "Only targets of these pathways"
  $pathway: [ID!]${listed(pathway)} @entity(kind: PATHWAY) @zh(label: "只看这些实施路径的目标")
  "Only in this unit, such as 家 or 元"
  $unit: String${unit === null ? '' : ` = ${JSON.stringify(unit)}`} @zh(label: "只看这一单位（如 家、元）")
)
@view(
  as: TABLE
  title: "Which targets are set for which year?"
  titleZh: "各年份设定了哪些目标？"
  description: "Each target in the words of the source, and what they are read as. Numbers of different units, of different bases or with a note are not to be compared or added."
  descriptionZh: "逐项列出目标的原文表述及其解析。单位或口径不同、或附有说明的数值，不能直接比较或相加。"
) {
  targets(
    where: {
      plans: { some: { id: { in: $plan } } }
      pathways: { some: { id: { in: $pathway } }${edge} }
      unit: { eq: $unit }${isExplicitOnly ? '\n      assertion: { eq: EXPLICIT }' : ''}
    }
    orderBy: [{ field: YEAR }, { field: ID }]
  ) {
    nodes {
      id
      indicator {
        id
        name
        nameEn
      }
      year
      valueText
      comparator
      baseValue
      valueMin
      valueMax
      factor
      unit
      valueBasis
      recurring
      aspirational
      joint
      binding
      ambiguity
      pathways${own} {
        edges {
          assertion
          node {
            id
            name
            nameEn
          }
        }
      }
      dimensions${own} {
        nodes {
          id
          name
        }
      }
      plans {
        nodes {
          id
          name
        }
      }
    }
  }
}
`;
}
