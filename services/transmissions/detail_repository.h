// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace transmittal::database {
class Connection;
}

/// What the detail of a transmission shows besides (resources/sql/0010_detail.sql). Each call is one
/// statement; it blocks, on the thread of the connection.
namespace transmittal::transmissions::detail {

/// A decision on an unconfirmed transmission that another manager has to confirm.
struct OpenOrder
{
    QString decision; ///< "send_again", "not_filed"
    QString basis;
    QString reason;
    QString askedBy; ///< login
    QDateTime askedAt;
};

/// A court that the authority knows by a code.
struct Court
{
    QString code;
    QString name;
    QString county; ///< may be empty

    friend bool operator==(const Court &, const Court &) = default;
};

[[nodiscard]] core::Result<std::optional<OpenOrder>> openOrder(database::Connection &connection,
                                                               qint64 transmission);
/// In the order of their codes.
[[nodiscard]] core::Result<std::vector<Court>> courts(database::Connection &connection,
                                                      const QString &authority);

} // namespace transmittal::transmissions::detail
