// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

using transmittal::core::PersonalText;
using transmittal::core::Secret;

namespace {

template <typename T>
QString printed(const T &value)
{
    QString text;
    QDebug(&text) << value;
    return text;
}

} // namespace

TEST_CASE("A secret prints as stars")
{
    CHECK_FALSE(printed(Secret("hunter2")).contains(QLatin1String("hunter2")));
}

TEST_CASE("A copy of a secret outlives the original")
{
    Secret copy;
    {
        const Secret original("long enough to be on the heap, so that a wipe would be seen");
        copy = original;
    }
    CHECK(copy.reveal().startsWith("long enough"));
}

TEST_CASE("Personal text prints its first letter and its length")
{
    const QString text = printed(PersonalText(QStringLiteral("Johanna")));
    CHECK(text.contains(QLatin1String("J*** (7)")));
    CHECK_FALSE(text.contains(QLatin1String("ohanna")));
}
