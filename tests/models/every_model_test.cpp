// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit_table.h"
#include "bulk_items.h"
#include "bulk_list.h"
#include "channel_list.h"
#include "channel_secrets.h"
#include "notification_list.h"
#include "overview_recent.h"
#include "sample_table.h"
#include "staff_table.h"
#include "status_counts.h"
#include "transmission_table.h"
#include "worker_board.h"
#include "worker_registry.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>

using namespace transmittal;

// Each model of models/ belongs into this list: made bare, watched from before it is set up, then woken.
TEMPLATE_TEST_CASE("A model made bare is empty, in good order, and wakes without a session", "[models]",
                   test::SampleTable, models::AuditTable, models::NotificationList, models::TransmissionTable,
                   models::StatusCounts, models::BulkItems, models::BulkList, models::WorkerBoard,
                   models::ChannelList, models::ChannelSecrets, models::StaffTable, models::WorkerRegistry,
                   models::OverviewRecent)
{
    TestType model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    CHECK(model.count() == 0);
    CHECK_FALSE(model.isLoading());
    CHECK(model.error().isEmpty());
    model.setActive(true);
    model.refresh();
    CHECK_FALSE(model.isLoading());
    for (const QByteArray &name : model.roleNames())
        CHECK(name.front() == QByteArray(name).toLower().front());
}
