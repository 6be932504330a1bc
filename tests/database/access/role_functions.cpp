// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/access/role_functions.h"

#include "database/access/role_world.h"

namespace transmittal::test {

namespace {

constexpr auto viewers =
    "read_notifications set_own_password secret_status list_transmissions backlog_forecast "
    "recent_calls read_notification open_resolution courts_of "
    "page_transmissions count_transmissions count_states changed_transmissions changes_start "
    "outcomes_by_day waiting_on_person unread_notifications";

constexpr auto operators =
    "resolve_notification request_worker reveal read_evidence retry_transmission "
    "send_transmission cancel_transmission correct_transmission preview_bulk start_bulk "
    "stop_bulk reopen_notification";

constexpr auto managers = "set_channel drain_worker pause_queue resume_queue set_queue delete_transmission "
                          "resolve_transmission";

constexpr auto administrators =
    "set_setting add_staff set_staff_details set_staff_role disable_staff enable_staff "
    "reset_password approve_worker retire_worker end_sessions worker_keys set_secret "
    "set_periodic";

constexpr auto workers =
    "worker_id my_secrets register_worker heartbeat stop_worker worker_can_speak claim_jobs "
    "next_claim_in mark_phase mark_replied keep_evidence release_job finish_jobs sweep_leases take_probe "
    "report_probe sweep_completions transmission_for_attempt prepare_transmission "
    "finish_transmission step_bulk run_due_periodic keep_house mail_for_attempt";

constexpr auto viewersAndWorkers =
    "environment actor whoami get_setting queue_open_at queue_next_open queue_condition";

} // namespace

const QHash<QString, QStringList> &agreedCallers()
{
    static const auto table = [] {
        QHash<QString, QStringList> callers;
        const auto agree = [&](const char *names, const QStringList &logins) {
            for (const QString &name : QString::fromLatin1(names).split(u' '))
                callers[name] += logins;
        };
        const QStringList &staff = RoleWorld::staff();
        agree(viewers, staff);
        agree(operators, staff.mid(1));
        agree(managers, staff.mid(2));
        agree(administrators, staff.mid(3));
        agree(workers, RoleWorld::workers());
        agree(viewersAndWorkers, staff + RoleWorld::workers());
        return callers;
    }();
    return table;
}

} // namespace transmittal::test
