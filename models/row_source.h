// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace transmittal::database {
class Connection;
}

namespace transmittal::models {

/// Some rows of a list as they stand in a file: a text for each column.
struct RowPortion
{
    std::vector<QStringList> rows;
    bool last = true; ///< nothing comes after these
};

/// Gives the rows of a list from its start, a portion with each call, until the last. Made on the GUI thread
/// with what was asked for then; called on a database thread, one call at a time.
using RowSource = std::function<core::Result<RowPortion>(database::Connection &)>;

} // namespace transmittal::models
