import type { ViewForm } from './view.ts';

/** A small view of each form, to begin with. */
export const templates: Readonly<Record<ViewForm, string>> = {
  TABLE: `query NewTable
@view(
  as: TABLE
  title: "Which measures are there?"
  titleZh: "有哪些举措？"
) {
  measures(orderBy: [{ field: NAME }]) {
    nodes {
      name
      industries {
        edges {
          assertion
          node {
            name
          }
        }
      }
    }
  }
}
`,
  MATRIX: `query NewMatrix
@view(
  as: MATRIX
  title: "Which pathways serve which industries?"
  titleZh: "哪些实施路径服务于哪些产业？"
) {
  pathways(orderBy: [{ field: ORDER }]) {
    nodes {
      name @row
      measures {
        edges {
          assertion
          node {
            name
            industries {
              edges {
                assertion
                node {
                  name @column
                }
              }
            }
          }
        }
      }
    }
  }
}
`,
  SANKEY: `query NewFlow
@view(
  as: SANKEY
  title: "Which measures stand on which pathway?"
  titleZh: "各实施路径有哪些举措？"
) {
  pathways(orderBy: [{ field: ORDER }]) {
    nodes {
      name @step(n: 1)
      measures {
        edges {
          assertion
          node {
            name @step(n: 2)
          }
        }
      }
    }
  }
}
`,
  TREE: `query NewTree
@view(
  as: TREE
  title: "Which measures does each pathway have?"
  titleZh: "各实施路径包括哪些举措？"
) {
  pathways(orderBy: [{ field: ORDER }]) {
    nodes {
      name @step(n: 1)
      measures {
        edges {
          assertion
          node {
            name @step(n: 2)
          }
        }
      }
    }
  }
}
`,
  NETWORK: `query NewNetwork
@view(
  as: NETWORK
  title: "What do enterprises run?"
  titleZh: "企业运营哪些平台？"
) {
  enterprises(orderBy: [{ field: NAME }]) {
    nodes {
      name
      operates {
        edges {
          assertion
          node {
            name
          }
        }
      }
    }
  }
}
`,
  TIMELINE: `query NewTimeline
@view(
  as: TIMELINE
  title: "What is to be reached by when?"
  titleZh: "各项目标何时实现？"
) {
  targets(orderBy: [{ field: YEAR }, { field: NAME }]) {
    nodes {
      name @label
      year @start
      valueText
    }
  }
}
`,
  BULLET: `query NewTargets
@view(
  as: BULLET
  title: "How far is each indicator to go?"
  titleZh: "各项指标要达到多少？"
) {
  targets(where: { value: { isNull: false } }, orderBy: [{ field: UNIT }, { field: NAME }]) {
    nodes {
      indicator {
        name @label
      }
      year
      baseValue @target
      unit
      valueText
    }
  }
}
`,
  BAR: `query NewBars
@view(
  as: BAR
  title: "How many measures does each pathway have?"
  titleZh: "各实施路径有多少项举措？"
) {
  pathways(orderBy: [{ field: ORDER }]) {
    nodes {
      name @label
      measures {
        totalCount @value
      }
    }
  }
}
`,
};
