// The plain index page: one table of clusters, filled from the JSON API.

/** @param {number} share 0..1 */
const percent = share => `${Math.round(share * 100)}%`;

/**
 * @param {string} text
 * @param {string} [className]
 */
function cell(text, className) {
  const td = document.createElement('td');
  td.textContent = text;
  if (className) td.className = className;
  return td;
}

/** @param {any} entry one cluster of /api/gaps/summary */
function row(entry) {
  const { summary, pressing, cluster, name: clusterName } = entry;
  const tr = document.createElement('tr');
  const name = document.createElement('th');
  name.scope = 'row';
  const link = document.createElement('a');
  link.textContent = clusterName;
  link.href = `/api/gaps?${new URLSearchParams({ cluster, scope: scope() })}`;
  name.append(link);
  const stages = summary.stageCompleteness;
  tr.append(
    name,
    cell(percent(summary.completeness), 'number'),
    ...['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'].map(p => cell(p in stages ? percent(stages[p]) : '–', 'number')),
    cell(String(summary.firms), 'number'),
    cell(`${summary.states.ABSENT ?? 0} / ${summary.segments - (summary.states.EXTERNAL ?? 0)}`, 'number'),
    cell(pressing.length ? pressing.map(p => p.segment.nameZh).join('、') : '—'),
  );
  tr.title = entry.verdict;
  return tr;
}

const form = /** @type {HTMLFormElement} */ (document.getElementById('choice'));
const state = /** @type {HTMLElement} */ (document.getElementById('state'));
const table = /** @type {HTMLTableElement} */ (document.getElementById('clusters'));
const scope = () => String(new FormData(form).get('scope')).trim() || '山西省';

async function show() {
  state.className = '';
  state.textContent = '正在分析……';
  const response = await fetch(`/api/gaps/summary?${new URLSearchParams({ scope: scope() })}`);
  const answer = await response.json();
  if (!response.ok) {
    table.hidden = true;
    state.className = 'error';
    state.textContent = `没有这个范围:“${scope()}”。请填省、市、县区或开发区的名称或代码,例如 太原市 或 140100。`;
    return;
  }
  const clusters = answer.clusters;
  const firms = clusters.reduce((sum, c) => sum + c.summary.firms, 0);
  state.textContent = firms
    ? `${answer.scope.name}:${clusters.length} 个集群,图中企业与集群对应 ${firms} 家次。`
    : `${answer.scope.name}还没有企业数据。请先导入企业名录:./yuntu import 文件`;
  table.tBodies[0].replaceChildren(...clusters.map(row));
  table.hidden = false;
}

form.addEventListener('submit', event => {
  event.preventDefault();
  history.replaceState(null, '', `?${new URLSearchParams({ scope: scope() })}`);
  void show();
});
const asked = new URLSearchParams(location.search).get('scope');
if (asked) /** @type {HTMLInputElement} */ (form.elements.namedItem('scope')).value = asked;
void show();
