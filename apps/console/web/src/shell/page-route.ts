import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

type Page = () => Promise<{ Component: ComponentType }>;

/** A page is loaded when it is opened. */
export const page = (path: string, lazy: Page): RouteObject => ({ path, lazy });
