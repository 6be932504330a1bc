// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "transmissions/transmission.h"

#include <map>
#include <optional>
#include <vector>

namespace transmittal::database {
class Connection;
}

/// What staff do with transmissions (resources/sql/0005_desk.sql). The database decides who may do what and
/// refuses with a sentence (NotPermitted, WrongState, NotFound, InvalidInput). Each call is one transaction;
/// it blocks, on the thread of the connection.
namespace transmittal::transmissions::desk {

/// Newest first; before is the id of the last row of the page before. At most 1000.
[[nodiscard]] core::Result<std::vector<Transmission>> list(database::Connection &connection,
                                                           const TransmissionFilter &filter,
                                                           std::optional<qint64> before, int limit);
[[nodiscard]] core::Result<Transmission> show(database::Connection &connection, qint64 id);
/// All attempts of a transmission, first to last.
[[nodiscard]] core::Result<std::vector<Attempt>> attempts(database::Connection &connection,
                                                          qint64 transmission);
[[nodiscard]] core::Result<std::vector<TransmissionCount>> counts(database::Connection &connection);

/// The data in clear, by column name. Leaves an audit row with the reason.
[[nodiscard]] core::Result<std::map<QString, core::PersonalText>>
reveal(database::Connection &connection, qint64 transmission, const QString &reason);
/// The bytes of an attempt. Leaves an audit row with the reason.
[[nodiscard]] core::Result<std::vector<Evidence>> readEvidence(database::Connection &connection,
                                                               qint64 attempt, const QString &reason);

core::Result<void> send(database::Connection &connection, qint64 transmission);
core::Result<void> retry(database::Connection &connection, qint64 transmission);
core::Result<void> cancel(database::Connection &connection, qint64 transmission, const QString &reason);
core::Result<void> remove(database::Connection &connection, qint64 transmission, const QString &reason);
/// Makes a new revision with the changed fields, by column name; an empty text clears one. Returns its id.
core::Result<qint64> correct(database::Connection &connection, qint64 transmission, const QJsonObject &patch,
                             const QString &reason);

enum class Resolved { Resolved, NeedsSecondPerson };
core::Result<Resolved> resolve(database::Connection &connection, qint64 transmission,
                               const Resolution &resolution);

[[nodiscard]] core::Result<std::vector<BulkPreviewLine>>
previewBulk(database::Connection &connection, BulkAction action, const TransmissionFilter &filter);
/// Fixes the items now; workers do them, whatever becomes of this program. Returns the action's number.
core::Result<qint64> startBulk(database::Connection &connection, BulkAction action,
                               const TransmissionFilter &filter, const QString &reason);
[[nodiscard]] core::Result<BulkStatus> bulk(database::Connection &connection, qint64 id);
/// Newest first.
[[nodiscard]] core::Result<std::vector<BulkStatus>> bulks(database::Connection &connection, int limit);
/// result empty: all items.
[[nodiscard]] core::Result<std::vector<BulkItem>> bulkItems(database::Connection &connection, qint64 id,
                                                            const QString &result, int limit);
core::Result<void> stopBulk(database::Connection &connection, qint64 id);

} // namespace transmittal::transmissions::desk
