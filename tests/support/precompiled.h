// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../../cmake/precompiled.h"

#include <catch2/catch_test_macros.hpp>
