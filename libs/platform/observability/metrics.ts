import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** One registry for each process by name, because several may share one machine process. */
export function registryOf(name: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ process: name });
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** Counts and times every answer by its route as it is written, never by the address that was asked. */
export function countRequests(registry: Registry): (request: Request, response: Response, next: NextFunction) => void {
  const seconds = new Histogram({
    name: 'heli_http_request_seconds',
    help: 'Time from a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return (request, response, next) => {
    const stop = seconds.startTimer();
    response.once('finish', () => {
      const route = (request.route as { path?: string } | undefined)?.path ?? 'none';
      stop({ method: request.method, route, status: String(response.statusCode) });
    });
    next();
  };
}

export const counter = (registry: Registry, name: string, help: string): Counter =>
  new Counter({ name, help, registers: [registry] });
