// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace transmittal::practice_program {

/// A completed course of an invented student, as the course platform knows it.
struct SampleCompletion
{
    QString firstName;
    QString lastName;
    QDate birthDate;
    QString driverLicense;
    QString courtCode; ///< empty: the platform was not told the court
    QString citation;  ///< may ask the stand-in for a fault, see services/practice/README.md
    QDate completedOn;
    QDate dueOn;
};

/// That many, no two alike, completed within the month before today. Most will be accepted; of every ten, one
/// ends in each of these ways by turns: the data are refused, the answer is lost, the service is out of order
/// once, the court is missing.
[[nodiscard]] std::vector<SampleCompletion> sampleCompletions(int count, QDate today);

} // namespace transmittal::practice_program
