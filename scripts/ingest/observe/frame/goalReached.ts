/** Goals that were reached, as the words right beside their number say. */

/** What calls the number before it a goal. */
export const IS_GOAL = /^的?(?:["'“”]?十[一二三四五]五["'“”]?(?:时期|期间)?)?(?:[规年省市县区既预]{1,2}[划度定级期]?)?(?:目标|任务|指标)/

/** …56.1%，提前达到“十四五”55%的规划目标: the number of a goal that was reached. */
const REACHES_GOAL =
  /[,;](?:[已均]|提前|如期|超额|[一两三\d]年)*(?:达到|完成|实现|超[过出]|[高低]于|距离?|[较比与])了?(?:国家|[省市县区]定|年初|年度|下达|全?[省市]|["'“”]?十[一二三四五]五["'“”]?|时期|末|规划|确定|提出|既定|的|20\d\d年)*$/
/** Whether the words on both sides of a number say that it is the goal which the figure before came up to. */
export const isGoalReached = (ahead: string, behind: string): boolean => REACHES_GOAL.test(ahead) && IS_GOAL.test(behind)
