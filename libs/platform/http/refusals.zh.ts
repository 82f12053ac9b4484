/**
 * What a refusal says to a person in Chinese: what is wrong, and what to do about it.
 *
 * `{name}` takes a value from the refusal's details. A code without a line here is found by the test beside this file.
 */
export const REFUSALS_ZH: Readonly<Record<string, string>> = {
  'REQUEST.NOT_JSON': '请求内容不是有效的 JSON，请检查格式后重新提交。',
  'REQUEST.NOT_UTF8': '请求内容不是 UTF-8 编码，请转换为 UTF-8 后重新提交。',
  'REQUEST.TOO_DEEP': '请求内容嵌套层数过多，请按接口说明简化结构后重新提交。',
  'REQUEST.ABORTED': '请求内容未传完整，请重新提交。',
  'REQUEST.ILL_FORMED_URL': '网址中含有无法识别的转义字符，请检查网址后重试。',
  'REQUEST.INVALID': '请求无法读取，请按接口说明检查后重新提交。',
  'REQUEST.PARAMETER': '网址参数不符合要求，请按逐项提示改正后重试。',
  'REQUEST.CURSOR': '翻页标记无效，请从第一页重新查询。',
  'REQUEST.IDEMPOTENCY_KEY':
    '写操作必须带请求头 Idempotency-Key（1 至 64 位，仅限字母、数字、点、下划线、连字符），请补上后重新提交。',
  'REQUEST.SCHEMA': '提交的内容不符合要求，请按逐项提示改正后重新提交。',
  'REQUEST.UNKNOWN_ROUTE': '该网址不存在，请核对后重试。',
  'REQUEST.METHOD': '该网址不支持此请求方法，请按接口说明更换方法。',
  'REQUEST.TOO_LARGE': '提交的内容超过大小限制，请分批提交。',
  'REQUEST.MEDIA_TYPE': '不支持该内容类型，请按接口说明设置 Content-Type 后重新提交。',
  'REQUEST.TOO_MANY': '请求过于频繁，请稍候再试。',
  'TEXT.ILL_FORMED': '文字中含有控制字符或残缺字符，请删除后重新提交。',
  'AUTH.NO_TOKEN': '尚未登录，请先登录。',
  'AUTH.TOKEN_EXPIRED': '登录已过期，请重新登录。',
  'AUTH.TOKEN_INVALID': '登录凭证无效，请重新登录。',
  'AUTH.UNAVAILABLE': '身份认证服务暂时无法访问，请稍候重试。',
  'AGENCY.OTHER_DESK': '您所在机关不使用本工作台，请登录本机关的工作台。',
  'ACT.FORBIDDEN': '您的岗位无权办理此事项，请由有权限的人员办理。',
  'MATTER.NOT_FOUND': '未找到该事项，请核对编号。',
  'NOTICE.NOT_FOUND': '未找到该通知，请刷新列表。',
  'NOTICE.NOT_FAILED': '该通知并未发送失败，无需重发。',
  'DEADLINE.NOT_FOUND': '未找到该期限，请刷新列表。',
  'CASE.OUTCOME_UNKNOWN': '暂未收到办理结果，请用同一 Idempotency-Key 重新提交，不会重复办理。',
  'COMMAND.OTHER_BODY': '该 Idempotency-Key 已用于另一请求，请更换后重新提交。',
  'SERVER.UNAVAILABLE': '服务的某一部分暂时无法访问，请稍候重试。',
  'SERVER.FAULT': '服务发生故障，已记录。请稍候重试，仍不成功时请把请求编号告知运维人员。',
  'CLOCK.PRODUCTION': '生产环境不得调整法定时间。',
};

/** The Chinese text of a code with its details filled in; undefined where the catalogue has none. */
export const inChinese = (code: string, details: Readonly<Record<string, unknown>> = {}): string | undefined =>
  REFUSALS_ZH[code]?.replace(/\{(\w+)\}/g, (place, name: string) => (name in details ? String(details[name]) : place));
