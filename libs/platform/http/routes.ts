import 'reflect-metadata';
import { type INestApplication, RequestMethod, type Type } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';

export interface Route {
  readonly method: string;
  /** `/orders/:orderId` */
  readonly path: string;
  readonly handler: object;
  readonly name: string;
}

/** Every address of an API, read from its controllers. */
export class Routes {
  private all: readonly Route[] = [];
  private matchers: readonly { readonly method: string; readonly pattern: RegExp }[] = [];

  readFrom(app: INestApplication): void {
    this.all = controllersOf(app).flatMap(routesOf);
    this.matchers = this.all.map(({ method, path }) => ({ method, pattern: patternOf(path) }));
  }

  list(): readonly Route[] {
    return this.all;
  }

  methodsAt(path: string): readonly string[] {
    return [...new Set(this.matchers.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))];
  }
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}/?$`, 'i');

const controllersOf = (app: INestApplication): Type<unknown>[] =>
  [...app.get(ModulesContainer, { strict: false }).values()]
    .flatMap(({ controllers }) => [...controllers.values()])
    .flatMap(({ metatype }) => (typeof metatype === 'function' ? [metatype as Type<unknown>] : []));

function routesOf(controller: Type<unknown>): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    if (!handler || !Reflect.hasMetadata('method', handler)) return [];
    const method = RequestMethod[Reflect.getMetadata('method', handler) as RequestMethod];
    return pathsOf(controller).flatMap((prefix) =>
      pathsOf(handler).map((path) => ({
        method,
        path: joined(prefix, path),
        handler,
        name: `${controller.name}.${name}`,
      })),
    );
  });
}

const pathsOf = (target: object): string[] =>
  [(Reflect.getMetadata('path', target) as string | string[] | undefined) ?? '/'].flat();

const joined = (prefix: string, path: string): string =>
  `/${[prefix, path]
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;
