import { type Host, type Method, ServiceError, service } from '../script/service.ts';

export type LockName = 'document' | 'script' | 'user';

/** Locks of a lab; `heldElsewhere` are those that another run holds. */
export interface Locks {
  readonly service: object;
  readonly heldElsewhere: Set<LockName>;
  /** Ends a run: every lock it took is given back. */
  endRun(): void;
}

/** The `LockService` global. A lock that another run holds is never given, however long one waits. */
export function makeLocks(host: Host): Locks {
  const heldElsewhere = new Set<LockName>();
  const held = new Set<LockName>();
  const lock = (name: LockName): Method => ({
    kind: 'handle',
    takes: [[]],
    run: () => {
      const take = () => {
        if (heldElsewhere.has(name)) return false;
        held.add(name);
        return true;
      };
      return service(host, 'LockService.Lock', {
        tryLock: { kind: 'other', takes: [['Integer']], run: take },
        waitLock: {
          kind: 'other',
          takes: [['Integer']],
          run: () => {
            if (!take())
              throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
          },
        },
        hasLock: { kind: 'other', takes: [[]], run: () => held.has(name) },
        releaseLock: {
          kind: 'other',
          takes: [[]],
          run: () => {
            held.delete(name);
          },
        },
      });
    },
  });
  return {
    heldElsewhere,
    endRun: () => held.clear(),
    service: service(host, 'LockService', {
      getDocumentLock: lock('document'),
      getScriptLock: lock('script'),
      getUserLock: lock('user'),
    }),
  };
}
