// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The npm package "soap" files what waits in the database: node tvcc.js '{"mode": …, "wsdl": …}'. The modes:
//   same functions  what Transmittal's worker promises, kept by the same database functions: five commits, a new TLS
//                   connection per call without a cached session, "sending" committed after TLS and before HTTP
//   own tables      the same five commits, to two plain tables without triggers
//   unconstrained   kept connections and one commit per call
// The database comes by PGHOST and so on. Prints a line of JSON.

'use strict';

const fs = require('node:fs');
const https = require('node:https');
const tls = require('node:tls');
const { randomUUID } = require('node:crypto');
const { Pool } = require('pg');
const soap = require('soap');

const task = JSON.parse(process.argv[2]);
const pool = new Pool({ max: task.concurrency });
const ca = fs.readFileSync(task.ca);
const secureContext = tls.createSecureContext({ ca }); // made once: only the connection is to be new

async function query(name, text, values) {
  return (await pool.query({ name, text, values })).rows;
}

/** Opens a connection of its own for one call and asks before the first byte of HTTP. */
class OneCallAgent extends https.Agent {
  constructor(beforeSending) {
    super({ keepAlive: false, maxCachedSessions: 0, ca });
    this.beforeSending = beforeSending;
  }

  createConnection(options, callback) {
    const socket = tls.connect({ ...options, secureContext, session: undefined, servername: 'localhost' }, () => {
      this.beforeSending().then(() => callback(null, socket), callback);
    });
    socket.once('error', callback);
  }
}

/** The package's own HTTP client with the phases around it. */
class PhasedClient extends soap.HttpClient {
  request(url, data, callback, headers, options) {
    const call = options.call;
    const rest = { ...options };
    delete rest.call;
    (async () => {
      await call.prepared(data.replace(task.password, '{{password}}').replace(task.user_id, '{{user-id}}'));
      await call.connecting();
      rest.httpsAgent = new OneCallAgent(() => call.sending());
      super.request(
        url,
        data,
        (error, response, body) => {
          if (error) {
            callback(error);
            return;
          }
          call.replied(response.status, JSON.stringify(response.headers), body).then(
            () => callback(null, response, body),
            (failure) => callback(failure),
          );
        },
        headers,
        rest,
      );
    })().catch((failure) => callback(failure));
  }
}

/** Transmittal's own functions, as its worker calls them. */
const sameFunctions = {
  async begin() {
    const rows = await query('register', "select core.register_worker('bench', $1, 'peer', 1, '{tvcc}') as id", [randomUUID()]);
    this.process = rows[0].id;
  },
  claim: (count) =>
    query('claim', "select job_id, token from core.claim_jobs($1, 'tvcc', $2)", [sameFunctions.process, count]),
  load: async (job) =>
    (await query('load', 'select * from core.transmission_for_attempt($1)', [job.token]))[0],
  phases: (job) => ({
    prepared: (xml) =>
      query('prepare', 'select verdict from core.prepare_transmission($1, $2, $3, $4)', [job.token, task.endpoint, Buffer.from(xml), 'peer']),
    connecting: () => query('mark', 'select core.mark_phase($1, $2)', [job.token, 'connecting']),
    sending: () => query('mark', 'select core.mark_phase($1, $2)', [job.token, 'sending']),
    replied: (status, headers, body) =>
      query('replied', 'select core.mark_replied($1, $2, $3, $4, $5)', [job.token, status, headers, Buffer.from(body), '{}']),
  }),
  finish: (job, result) =>
    query('finish', "select core.finish_transmission($1, 'accepted', 'ACCEPTED', '', '[]', $2, $3, $4, null, 1)", [
      job.token,
      String(result.ccSeqNbr),
      result.ccStatCd,
      String(result.ccSubTstamp),
    ]),
};

/** The plainest tables that keep five phases. */
const ownTables = {
  async begin() {
    await pool.query(`
      create schema peer;
      create table peer.call as select id, first_name, last_name, birth_date::text, driver_license, citation_number,
        court_code, completion_date::text, 'waiting' as state, null::text as number from core.transmission;
      alter table peer.call add primary key (id);
      create index on peer.call (id) where state = 'waiting';
      create table peer.phase (call bigint, phase text, at timestamptz default clock_timestamp(), content bytea,
        primary key (call, phase));
      analyze peer.call`);
  },
  claim: (count) =>
    query(
      'claim',
      "update peer.call set state = 'claimed' where id in (select id from peer.call where state = 'waiting' order by id " +
        'limit $1 for update skip locked) returning *',
      [count],
    ),
  load: async (job) => job,
  mark: (job, phase, content) =>
    query(
      'mark',
      'with moved as (update peer.call set state = $2 where id = $1) insert into peer.phase (call, phase, content) values ($1, $2, $3)',
      [job.id, phase, content],
    ),
  phases: (job) => ({
    prepared: (xml) => ownTables.mark(job, 'prepared', Buffer.from(xml)),
    connecting: () => ownTables.mark(job, 'connecting', null),
    sending: () => ownTables.mark(job, 'sending', null),
    replied: (status, headers, body) => ownTables.mark(job, 'replied', Buffer.from(body)),
  }),
  finish: (job, result) =>
    query(
      'finish',
      "with ended as (update peer.call set state = 'accepted', number = $2 where id = $1) " +
        "insert into peer.phase (call, phase) values ($1, 'classified')",
      [job.id, String(result.ccSeqNbr)],
    ),
};

const unconstrained = {
  begin: ownTables.begin,
  // Fetched without marking: one commit per call is all there is.
  rows: null,
  async claim(count) {
    this.rows ??= await query('all', 'select * from peer.call order by id');
    return this.rows.splice(0, count);
  },
  load: async (job) => job,
  phases: null,
  finish: (job, result) =>
    query('finish', "update peer.call set state = 'accepted', number = $2 where id = $1", [job.id, String(result.ccSeqNbr)]),
};

const sources = { 'same functions': sameFunctions, 'own tables': ownTables, unconstrained };

function argumentsOf(data) {
  return {
    arg0: {
      ccDate: `${data.completion_date}T00:00:00`,
      courtCd: data.court_code,
      dateOfBirth: `${data.birth_date}T00:00:00`,
      dlNbr: data.driver_license,
      firstName: data.first_name,
      lastName: data.last_name,
      modality: '4T',
      refNbr: data.citation_number,
      userDto: { userId: task.user_id, password: task.password },
    },
  };
}

async function main() {
  const source = sources[task.mode];
  const phased = source.phases !== null;
  const client = await soap.createClientAsync(task.wsdl, phased ? { httpClient: new PhasedClient() } : {});
  client.setEndpoint(task.endpoint);
  const kept = new https.Agent({ keepAlive: true, maxSockets: task.concurrency, ca });
  await source.begin();

  const file = async (job) => {
    const data = await source.load(job);
    const options = phased ? { call: source.phases(job) } : { httpsAgent: kept };
    const [answer] = await client.addCourseCompletionAsync(argumentsOf(data), options);
    await source.finish(job, answer.return);
  };

  await Promise.all(Array.from({ length: task.concurrency }, () => pool.query('select 1')));
  const begin = process.hrtime.bigint();
  let done = 0;
  let held = 0;
  await new Promise((resolve, reject) => {
    let claiming = false;
    // As Transmittal's worker: while half of what may be held is held, claiming waits.
    const claim = async () => {
      if (claiming || held > task.concurrency / 2) {
        return;
      }
      claiming = true;
      const jobs = await source.claim(task.concurrency - held);
      claiming = false;
      held += jobs.length;
      for (const job of jobs) {
        file(job).then(() => {
          held -= 1;
          done += 1;
          if (done === task.transmissions) {
            resolve();
          } else {
            claim().catch(reject);
          }
        }, reject);
      }
    };
    claim().catch(reject);
  });
  const took = Number(process.hrtime.bigint() - begin) / 1e9;
  kept.destroy();
  await pool.end();
  process.stdout.write(JSON.stringify({ per_second: done / took }) + '\n');
}

main().catch((error) => {
  console.error(error.message ?? error, error.stack);
  process.exit(1);
});
