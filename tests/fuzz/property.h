// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What the fuzz targets share. A target says what holds for every input; the input that shows otherwise is
/// kept by libFuzzer, and belongs into the corpus once it is mended.
namespace transmittal::fuzz {

/// Ends the program with that sentence when the property does not hold.
inline void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", property);
    std::abort();
}

[[nodiscard]] inline QByteArray toBytes(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// Cuts off and returns what stands before the first NUL byte; all of it when there is none.
[[nodiscard]] inline QByteArray takePart(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    const QByteArray part = bytes.left(end < 0 ? bytes.size() : end);
    bytes = end < 0 ? QByteArray() : bytes.mid(end + 1);
    return part;
}

} // namespace transmittal::fuzz
