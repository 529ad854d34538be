import { dateIn } from '#base/dates.ts';
import { type App, actingFor, type Deps } from '#platform/http/context.ts';
import { addConference, mendConference, removeConference } from './acts.ts';
import { addParticipant, removeParticipant } from './acts-people.ts';
import { addPoint, generatePoints, removePoint } from './acts-points.ts';
import { addProgrammeItem, moveProgrammeItem, removeProgrammeItem } from './acts-programme.ts';
import * as contract from './contract.ts';
import { loadConferences, loadDossier } from './store-dossier.ts';

/** Everyone who is signed in reads conferences; what each role may change stands in `policy.ts`. */
export function conferenceRoutes(app: App, deps: Deps): void {
  app.openapi(contract.listConferences, async (c) => {
    const { db } = actingFor(c, deps);
    return c.json(await loadConferences(db, c.req.valid('query').before), 200);
  });
  app.openapi(contract.getConference, async (c) => {
    const { db, now } = actingFor(c, deps);
    return c.json(await loadDossier(db, c.req.valid('param').id, dateIn(now())), 200);
  });
  app.openapi(contract.addConference, async (c) =>
    c.json(await addConference(actingFor(c, deps), c.req.valid('json')), 200),
  );
  app.openapi(contract.mendConference, async (c) =>
    c.json(
      await mendConference(actingFor(c, deps), { ...c.req.valid('json'), ...c.req.valid('param') }),
      200,
    ),
  );
  app.openapi(contract.removeConference, async (c) =>
    c.json(await removeConference(actingFor(c, deps), c.req.valid('param')), 200),
  );
  pointRoutes(app, deps);
  participantRoutes(app, deps);
  programmeRoutes(app, deps);
}

function pointRoutes(app: App, deps: Deps): void {
  app.openapi(contract.addPoint, async (c) => {
    const command = { ...c.req.valid('json'), conferenceId: c.req.valid('param').id };
    return c.json(await addPoint(actingFor(c, deps), command), 200);
  });
  app.openapi(contract.generatePoints, async (c) =>
    c.json(await generatePoints(actingFor(c, deps), { conferenceId: c.req.valid('param').id }), 200),
  );
  app.openapi(contract.removePoint, async (c) =>
    c.json(await removePoint(actingFor(c, deps), c.req.valid('param')), 200),
  );
}

function participantRoutes(app: App, deps: Deps): void {
  app.openapi(contract.addParticipant, async (c) => {
    const command = { ...c.req.valid('json'), conferenceId: c.req.valid('param').id };
    return c.json(await addParticipant(actingFor(c, deps), command), 200);
  });
  app.openapi(contract.removeParticipant, async (c) =>
    c.json(await removeParticipant(actingFor(c, deps), c.req.valid('param')), 200),
  );
}

function programmeRoutes(app: App, deps: Deps): void {
  app.openapi(contract.addProgrammeItem, async (c) => {
    const command = { ...c.req.valid('json'), conferenceId: c.req.valid('param').id };
    return c.json(await addProgrammeItem(actingFor(c, deps), command), 200);
  });
  app.openapi(contract.moveProgrammeItem, async (c) =>
    c.json(
      await moveProgrammeItem(actingFor(c, deps), { ...c.req.valid('json'), ...c.req.valid('param') }),
      200,
    ),
  );
  app.openapi(contract.removeProgrammeItem, async (c) =>
    c.json(await removeProgrammeItem(actingFor(c, deps), c.req.valid('param')), 200),
  );
}
