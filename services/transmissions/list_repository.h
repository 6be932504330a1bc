// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "transmissions/listed_transmission.h"

namespace transmittal::database {
class Connection;
}

/// Reading the list of transmissions (resources/sql/0011_lists.sql), fast however many there are. Each call
/// is one statement; it blocks, on the thread of the connection.
namespace transmittal::transmissions::lists {

/// One page in the list's order, at most 1000 rows. place: for ListPage::Before and After.
[[nodiscard]] core::Result<std::vector<ListedTransmission>> page(database::Connection &connection,
                                                                 const TransmissionFilter &filter,
                                                                 const ListOrder &order, ListPage page,
                                                                 const ListPlace &place, int limit);
/// Exact for a filter of channel and states only, else counted up to the cap.
[[nodiscard]] core::Result<CappedCount> count(database::Connection &connection,
                                              const TransmissionFilter &filter, int cap = 10000);
/// By state, whatever states the filter names.
[[nodiscard]] core::Result<std::vector<StateCount>>
countStates(database::Connection &connection, const TransmissionFilter &filter, int cap = 10000);

/// What a list shows: the rows and the stretch of the order in which others would have to appear.
struct Shown
{
    QList<qint64> ids;
    std::optional<ListPlace> first; ///< nothing: from the start of the list
    std::optional<ListPlace> last;  ///< nothing: to its end
};
/// Where changes() has to start for rows that are read after this call.
[[nodiscard]] core::Result<QString> changesStart(database::Connection &connection);
/// Rows shown that changed since, and others that match and belong between them.
[[nodiscard]] core::Result<std::vector<ListChange>> changes(database::Connection &connection,
                                                            const TransmissionFilter &filter,
                                                            const ListOrder &order, const QString &since,
                                                            const Shown &shown, int limit);

} // namespace transmittal::transmissions::lists
