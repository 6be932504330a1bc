// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/result.h"

using transmittal::core::Error;
using transmittal::core::ErrorCode;
using transmittal::core::Result;

TEST_CASE("A result holds either a value or an error")
{
    const Result<int> value = 7;
    CHECK(value.ok());
    CHECK(*value == 7);

    const Result<int> failed = Error{ErrorCode::Timeout, QStringLiteral("Try again."), {}};
    CHECK_FALSE(failed.ok());
    CHECK(failed.error().code == ErrorCode::Timeout);
    CHECK_THROWS_AS(failed.value(), std::bad_variant_access);
}

TEST_CASE("A result of nothing is success until it is given an error")
{
    CHECK(Result<void>().ok());
    CHECK_FALSE(Result<void>(Error{}).ok());
}
