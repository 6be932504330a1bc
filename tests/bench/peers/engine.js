// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// graphile-worker with jobs that do nothing: node engine.js '{"measure":"throughput","jobs":50000,"batching":true}' or
// '{"measure":"latency","jobs":500}'. The database comes by PGHOST and so on; it must be empty. Prints a line of JSON.

'use strict';

const { EventEmitter } = require('node:events');
const { Pool } = require('pg');
const { Logger, makeWorkerUtils, run } = require('graphile-worker');

const task = JSON.parse(process.argv[2]);
const concurrency = 8;
const quiet = new Logger(() => () => {});
const encode = encodeURIComponent;
const connectionString =
  `postgres://${encode(process.env.PGUSER)}:${encode(process.env.PGPASSWORD)}@/${process.env.PGDATABASE}` +
  `?host=${encode(process.env.PGHOST)}&port=${process.env.PGPORT}`;

function seconds(begin) {
  return Number(process.hrtime.bigint() - begin) / 1e9;
}

function start(taskList, batching) {
  const worker = { connectionString, concurrentJobs: concurrency, maxPoolSize: concurrency + 2 };
  if (batching) {
    worker.localQueue = { size: 500 };
    worker.completeJobBatchDelay = 0;
    worker.failJobBatchDelay = 0;
  }
  return run({ preset: { worker }, taskList, logger: quiet, noHandleSignals: true, events: new EventEmitter() });
}

async function throughput(utils) {
  const pool = new Pool({ connectionString, max: 1 });
  await pool.query(
    "select count(*) from graphile_worker.add_jobs(array(select row('nothing', '{}'::json, null, null, null, null, null, " +
      'null)::graphile_worker.job_spec from generate_series(1, $1::int)))',
    [task.jobs],
  );
  await pool.query('vacuum analyze graphile_worker._private_jobs');
  await pool.query('checkpoint');
  let done = 0;
  let allRan;
  const ran = new Promise((resolve) => {
    allRan = resolve;
  });
  const begin = process.hrtime.bigint();
  const runner = await start(
    {
      nothing: () => {
        done += 1;
        if (done === task.jobs) {
          allRan();
        }
      },
    },
    task.batching,
  );
  await ran;
  // Ran is not yet recorded.
  for (;;) {
    const { rows } = await pool.query('select exists (select from graphile_worker._private_jobs) as left');
    if (!rows[0].left) {
      break;
    }
  }
  const took = seconds(begin);
  await runner.stop();
  await pool.end();
  await utils.release();
  return { jobs_per_second: task.jobs / took };
}

async function latency(utils) {
  const found = [];
  let started;
  const runner = await start({
    nothing: () => started(process.hrtime.bigint()),
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (let n = 0; n < task.jobs; n += 1) {
    const start = new Promise((resolve) => {
      started = resolve;
    });
    const begin = process.hrtime.bigint();
    await utils.addJob('nothing', {});
    found.push(Number((await start) - begin) / 1e6);
    await new Promise((resolve) => setTimeout(resolve, 10 + 20 * Math.random()));
  }
  await runner.stop();
  await utils.release();
  found.sort((a, b) => a - b);
  const at = (share) => found[Math.ceil(share * found.length) - 1];
  return { p50_ms: at(0.5), p95_ms: at(0.95) };
}

async function main() {
  const utils = await makeWorkerUtils({ connectionString, logger: quiet });
  await utils.migrate();
  const result = await (task.measure === 'latency' ? latency(utils) : throughput(utils));
  process.stdout.write(JSON.stringify(result) + '\n');
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
