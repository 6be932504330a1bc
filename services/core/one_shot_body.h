// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/one_shot_request.h"

#include <cstddef>
#include <vector>

namespace transmittal::core {

/// Why the request cannot be sent as it stands, without any secret; empty when it can.
[[nodiscard]] QString objectionTo(const OneShotRequest &request);

/// A request body with the secrets in it: one allocation, overwritten at the end. Part of perform().
class WipedBody
{
public:
    /// Only for a request without an objection.
    WipedBody(const QByteArray &bodyTemplate, const std::vector<Substitution> &substitutions);
    ~WipedBody();
    WipedBody(const WipedBody &) = delete;
    WipedBody &operator=(const WipedBody &) = delete;

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    /// Copies what fits of the bytes behind the first `from`; tells how many.
    [[nodiscard]] std::size_t copy(char *to, std::size_t room, std::size_t from) const;

private:
    void append(QByteArrayView bytes);
    std::vector<char> m_bytes;
};

} // namespace transmittal::core
