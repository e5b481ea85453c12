import type { Draw } from './draw.ts';

type Word = readonly [chinese: string, english: string];

const fields: readonly Word[] = [
  ['智能', 'smart'],
  ['绿色', 'green'],
  ['数字', 'digital'],
  ['海洋', 'marine'],
  ['低空', 'low-altitude'],
  ['量子', 'quantum'],
  ['生物', 'biological'],
  ['航空', 'aviation'],
  ['轨道', 'rail'],
  ['氢能', 'hydrogen'],
  ['现代', 'modern'],
  ['高端', 'high-end'],
  ['新型', 'new'],
  ['区域', 'regional'],
  ['跨境', 'cross-border'],
  ['5G', '5G'],
];
const things: readonly Word[] = [
  ['装备', 'equipment'],
  ['材料', 'materials'],
  ['医药', 'medicine'],
  ['物流', 'logistics'],
  ['软件', 'software'],
  ['芯片', 'chips'],
  ['农业', 'farming'],
  ['文旅', 'culture and tourism'],
  ['金融', 'finance'],
  ['能源', 'energy'],
  ['交通', 'transport'],
  ['教育', 'education'],
  ['消费', 'consumption'],
  ['传感器', 'sensors'],
  ['机器人', 'robots'],
  ['云计算', 'cloud computing'],
];
const deeds: readonly Word[] = [
  ['推动', 'Promote'],
  ['建设', 'Build'],
  ['培育', 'Foster'],
  ['完善', 'Improve'],
  ['引进', 'Bring in'],
  ['支持', 'Support'],
  ['开展', 'Carry out'],
  ['打造', 'Create'],
];
/** What an entity of a kind is called by. */
const nouns: Readonly<Record<string, Word>> = {
  Region: ['区', 'district'],
  IndustryClass: ['业', 'class'],
  Initiative: ['行动', 'initiative'],
  Industry: ['产业', 'industry'],
  Source: ['公报', 'gazette'],
  Section: ['章', 'section'],
  Plan: ['发展规划', 'development plan'],
  Category: ['类', 'category'],
  Dimension: ['维度', 'dimension'],
  Pathway: ['路径', 'pathway'],
  Organization: ['局', 'bureau'],
  Product: ['产品', 'product'],
  Enterprise: ['公司', 'company'],
  Platform: ['平台', 'platform'],
  Indicator: ['规模', 'volume'],
  Measure: ['项目', 'project'],
  Target: ['目标', 'target'],
};
const numerals = [...'〇一二三四五六七八九'];

/** A Chinese name and its English one; `number` keeps names of a kind apart. */
export function drawName(draw: Draw, kind: string, number: number): { name: string; nameEn: string } {
  const [field, thing, deed] = [draw.pick(fields), draw.pick(things), draw.pick(deeds)];
  const [noun, nounEn] = nouns[kind]!;
  const mark = [...String(number)].map(digit => numerals[Number(digit)]).join('');
  const isDeed = kind === 'Measure';
  return {
    name: `${isDeed ? deed[0] : ''}${field[0]}${thing[0]}${mark}号${noun}`,
    nameEn: `${isDeed ? `${deed[1]} ` : ''}${field[1]} ${thing[1]} ${nounEn} ${number}`,
  };
}
