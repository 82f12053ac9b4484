import { Input } from 'antd';

/** Finds cases by what their people have at hand. */
export function CaseSearch({ q, onSearch }: { q: string; onSearch: (text: string) => void }) {
  return (
    <Input.Search
      key={q}
      className="list-search"
      defaultValue={q}
      allowClear
      placeholder="案号、户名、账号或电话"
      aria-label="查找案件"
      onSearch={(text) => onSearch(text.trim())}
    />
  );
}
