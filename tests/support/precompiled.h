// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../../cmake/precompiled.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>

/// So that a failed comparison shows the text.
template <>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
