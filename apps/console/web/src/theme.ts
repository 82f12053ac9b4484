import type { ThemeConfig } from 'antd';

/** Every pair of text and ground reaches 4.5:1. */
export const theme: ThemeConfig = {
  cssVar: { key: 'heli' },
  token: {
    colorPrimary: '#17579e',
    colorLink: '#17579e',
    colorError: '#b42318',
    colorWarning: '#945200',
    colorSuccess: '#1a6e37',
    colorErrorBg: '#fdeceb',
    colorErrorBorder: '#e3a39d',
    colorWarningBg: '#fdf3e1',
    colorWarningBorder: '#e0bd85',
    colorSuccessBg: '#e6f4ea',
    colorSuccessBorder: '#9fcdae',
    colorInfoBg: '#e3edf8',
    colorText: '#1b2430',
    colorTextSecondary: '#4d5968',
    colorTextTertiary: '#5b6675',
    colorTextDescription: '#4d5968',
    colorTextPlaceholder: '#667080',
    colorBgLayout: '#f3f5f8',
    colorBorder: '#c3ccd8',
    colorBorderSecondary: '#dfe4ec',
    borderRadius: 4,
    fontSize: 14,
    fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
    // Nothing slides or grows for whoever has asked their machine for stillness.
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    motionDurationSlow: '0.15s',
    motionDurationMid: '0.1s',
  },
  components: {
    Table: {
      cellPaddingBlockSM: 6,
      cellPaddingInlineSM: 8,
      headerBg: '#eef1f6',
      rowHoverBg: '#eef4fb',
      rowSelectedBg: '#e3edf8',
      rowSelectedHoverBg: '#d8e6f5',
    },
    Menu: { itemHeight: 36, itemSelectedBg: '#e3edf8' },
    Form: { itemMarginBottom: 14 },
    Drawer: { padding: 16 },
  },
};
