// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker_login_commands.h"

#include "access/access_service.h"
#include "common/worker_assembly.h"
#include "core/program.h"
#include "invocation.h"
#include "jobs/board_repository.h"
#include "records.h"
#include "waiting.h"

namespace transmittal::ctl {

using namespace Qt::StringLiterals;
using access::AccessService;

namespace {

const Columns columns{{u"login"_s, u"LOGIN"_s},
                      {u"workstation"_s, u"WORKSTATION"_s},
                      {u"state"_s, u"STATE"_s},
                      {u"key_fingerprint"_s, u"KEY"_s},
                      {u"requested_by"_s, u"REQUESTED BY"_s},
                      {u"requested_at"_s, u"REQUESTED"_s, Shown::Time},
                      {u"approved_by"_s, u"APPROVED BY"_s}};

int request(Invocation &in)
{
    const auto *settings = in.settings();
    auto *connection = settings ? in.connection() : nullptr;
    if (!connection)
        return app::CouldNotStart;
    const auto store = app::keyStoreFor(*settings);
    const auto present = result(store->load());
    if (!present)
        return in.refused(present.error());
    if (*present && !in.isSet(u"replace"_s))
        return in.refused(
            u"This machine has the credentials of %1 already. Retire that worker first and say --replace."_s
                .arg((*present)->login));
    AccessService service(*connection);
    const QString workstation = in.argument(0).isEmpty() ? core::program::workstation() : in.argument(0);
    const auto made = service.requestWorker(workstation);
    if (!made)
        return in.failed(made.error());
    if (const auto kept = result(store->store(made->credentials)); !kept) {
        in.out().note(u"Retire %1: its credentials could not be kept."_s.arg(made->credentials.login));
        return in.failed(kept.error());
    }
    const QString fingerprint = access::keyFingerprint(made->credentials.keys.publicKey);
    const bool approved = made->state == access::WorkerState::Approved;
    in.out().done(
        approved
            ? u"%1 may work now. Set the secrets of the channels again, so that they are sealed to it as well."_s
                  .arg(made->credentials.login)
            : u"%1 waits for approval. Tell an administrator its key: %2"_s.arg(made->credentials.login,
                                                                                fingerprint),
        {{u"login"_s, made->credentials.login},
         {u"workstation"_s, made->credentials.workstation},
         {u"state"_s, name(made->state)},
         {u"key_fingerprint"_s, fingerprint}});
    return app::Done;
}

int approve(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const QString login = in.argument(0);
    if (const auto approved = AccessService(*connection).repository().approveWorker(login); !approved)
        return in.failed(approved.error());
    in.out().done(
        u"%1 may work now. Set the secrets of the channels again, so that they are sealed to it as well."_s
            .arg(login),
        {{u"login"_s, login}});
    return app::Done;
}

int list(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const auto workers = AccessService(*connection).repository().workers();
    if (!workers)
        return in.failed(workers.error());
    in.out().list(records(*workers), columns, u"No machine may work yet. Ask for it with: workers request"_s);
    return app::Done;
}

int retire(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const QString login = in.argument(0);
    const auto ended = AccessService(*connection).retireWorker(login);
    if (!ended)
        return in.failed(ended.error());
    in.out().done(
        u"%1 may not work any more; sessions ended: %2. Give the channels new passwords if the machine is lost."_s
            .arg(login)
            .arg(*ended),
        {{u"login"_s, login}, {u"sessions_ended"_s, *ended}});
    return app::Done;
}

int drainWorkers(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    core::Result<qint64> asked = 0;
    if (in.isSet(u"process"_s)) {
        const auto process = in.number(in.value(u"process"_s), u"--process"_s);
        if (!process)
            return app::CouldNotStart;
        asked = jobs::board::drainProcess(*connection, *process);
    } else if (in.argument(0).isEmpty()) {
        return in.refused(u"Name a workstation, or a process with --process."_s);
    } else {
        asked = jobs::board::drainWorkstation(*connection, in.argument(0));
    }
    if (!asked)
        return in.failed(asked.error());
    in.out().done(*asked == 0 ? u"No process works there."_s
                              : u"Asked %1 to finish what they hold and take nothing new."_s.arg(
                                    *asked == 1 ? u"one process"_s : u"%1 processes"_s.arg(*asked)),
                  {{u"processes"_s, *asked}});
    return *asked == 0 ? app::SomeFailed : app::Done;
}

int showBoard(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const auto workers = jobs::board::workers(*connection, in.isSet(u"all"_s));
    if (!workers)
        return in.failed(workers.error());
    in.out().list(records(*workers),
                  {{u"id"_s, u"PROCESS"_s},
                   {u"workstation"_s, u"WORKSTATION"_s},
                   {u"condition"_s, u"CONDITION"_s},
                   {u"heartbeat_age"_s, u"LAST HEARD"_s},
                   {u"holding"_s, u"HOLDS"_s},
                   {u"queues"_s, u"QUEUES"_s},
                   {u"program_version"_s, u"VERSION"_s},
                   {u"started_at"_s, u"STARTED"_s, Shown::Time},
                   {u"stop_reason"_s, u"ENDED"_s}},
                  u"Nobody works. Start transmittald, or: transmittalctl worker run"_s);
    QJsonArray held;
    for (const auto &worker : *workers) {
        for (const auto &job : worker.jobs) {
            QJsonObject row = job.toObject();
            row.insert(u"process"_s, worker.id);
            held.append(row);
        }
    }
    if (!held.isEmpty()) {
        in.out().line({});
        in.out().table(held, {{u"process"_s, u"PROCESS"_s},
                              {u"job"_s, u"JOB"_s},
                              {u"queue"_s, u"QUEUE"_s},
                              {u"kind"_s, u"KIND"_s},
                              {u"subject"_s, u"SUBJECT"_s},
                              {u"phase"_s, u"PHASE"_s},
                              {u"lease_until"_s, u"LEASE UNTIL"_s, Shown::Time}});
    }
    return app::Done;
}

} // namespace

Command drainCommand(const QString &group)
{
    return {
        .name = u"drain"_s,
        .arguments = u"WORKSTATION"_s,
        .summary = u"Ask the workers of a machine to end."_s,
        .help =
            u"They take nothing new, give back what was not sent, see through what was, and end. For managers."_s,
        .examples = group + u" drain office-3\n"_s + group + u" drain --process 17"_s,
        .most = 1,
        .options = {{u"process"_s, u"NUMBER"_s, u"Only this process of the board."_s}},
        .run = drainWorkers};
}

Command boardCommand(const QString &group, const QString &verb)
{
    return {
        .name = verb,
        .arguments = {},
        .summary = u"Show who works, and what each holds."_s,
        .help =
            u"One line per process with its last heartbeat, then what each holds, in which phase and until when."_s,
        .examples = u"%1 %2\n%1 %2 --all --json"_s.arg(group, verb),
        .options = {{u"all"_s, {}, u"Also those that ended within the last day."_s}},
        .run = showBoard};
}

QString WorkerLoginCommands::name() const
{
    return u"workers"_s;
}

QString WorkerLoginCommands::summary() const
{
    return u"Machines that may work: request, approve, list, retire, drain, board."_s;
}

const std::vector<Command> &WorkerLoginCommands::commands() const
{
    static const std::vector<Command> all{
        {.name = u"request"_s,
         .arguments = u"[WORKSTATION]"_s,
         .summary = u"Ask that this machine may work."_s,
         .help = u"Makes a login and a pair of keys and keeps them on this machine: in --credentials, else "
                 u"where\n"
                 "TRANSMITTAL_WORKER_CREDENTIALS says, else in the keychain. In practice it may work at "
                 "once; live, an\n"
                 "administrator compares the key shown here and approves it. For operators."_s,
         .examples =
             u"workers request\nworkers request server-1 --credentials /etc/transmittal/credentials/worker"_s,
         .most = 1,
         .options = {{u"credentials"_s, u"FILE"_s,
                      u"Keep the credentials in FILE, which nobody else may read."_s},
                     {u"replace"_s, {}, u"Replace credentials that are there."_s}},
         .run = request},
        {.name = u"approve"_s,
         .arguments = u"LOGIN"_s,
         .summary = u"Let a machine work that asked for it."_s,
         .help = u"Compare the key of \"workers list\" with what the machine showed. Secrets of channels are "
                 u"sealed to each\n"
                 "worker: set them again afterwards. For administrators."_s,
         .examples = u"workers approve worker-server-1-k3x9"_s,
         .least = 1,
         .most = 1,
         .run = approve},
        {.name = u"list"_s,
         .arguments = {},
         .summary = u"Show the machines that may work, and those that ask."_s,
         .help = u"KEY is the beginning of the SHA-256 of the machine's public key."_s,
         .examples = u"workers list\nworkers list --json"_s,
         .run = list},
        {.name = u"retire"_s,
         .arguments = u"LOGIN"_s,
         .summary = u"Take a machine's right to work, for good."_s,
         .help = u"Ends its sessions and forgets what was sealed to it. Jobs it holds fall to others when "
                 u"their leases end.\n"
                 "For administrators."_s,
         .examples = u"workers retire worker-server-1-k3x9"_s,
         .least = 1,
         .most = 1,
         .run = retire},
        drainCommand(name()),
        boardCommand(name(), u"board"_s),
    };
    return all;
}

} // namespace transmittal::ctl
