// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_completions.h"

#include <QRandomGenerator>

#include <array>

namespace transmittal::practice_program {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array firstNames{"Ruth", "Nils",  "José",  "Bianca", "Omar",  "Lucía", "Wei",   "Ivy",
                                "Dana", "Keiko", "Chloë", "Marcus", "Ángel", "Felix", "Priya", "Tomás"};
constexpr std::array lastNames{"Example",  "Sampleton",    "Ficticio",    "Placeholder",
                               "Madeup",   "Testerson",    "Mockley",     "Trialton",
                               "O'Sample", "de la Prueba", "Nguyen-Demo", "Quimby-Test"};
// The courts of SampleRepository::addCourseAndCourts().
constexpr std::array courts{"01430", "01440", "02100", "07460", "10440",
                            "15420", "19463", "30470", "34470", "58100"};
constexpr std::array troubles{"FAULT-VALIDATION-FAILED-", "FAULT-CUT-AFTER-READING-", "FAULT-HTTP503-TIMES1-",
                              ""};
constexpr int oneTroubleIn = 10;

int below(int bound)
{
    return QRandomGenerator::global()->bounded(bound);
}

template <std::size_t N>
QString anyOf(const std::array<const char *, N> &texts)
{
    return QString::fromUtf8(texts[static_cast<std::size_t>(below(static_cast<int>(N)))]);
}

} // namespace

std::vector<SampleCompletion> sampleCompletions(int count, QDate today)
{
    std::vector<SampleCompletion> all;
    all.reserve(static_cast<std::size_t>(count));
    const int firstTrouble = below(static_cast<int>(troubles.size()));
    for (int i = 0; i < count; ++i) {
        SampleCompletion one;
        one.firstName = anyOf(firstNames);
        one.lastName = anyOf(lastNames);
        one.birthDate = today.addYears(-20 - below(50)).addDays(-below(365));
        one.driverLicense = QChar(u'A' + below(26)) + QString::number(1'000'000 + below(9'000'000));
        one.courtCode = anyOf(courts);
        one.citation = u"P%1%2"_s.arg(below(1'000'000), 6, 10, '0'_L1).arg(i % 1000, 3, 10, '0'_L1);
        one.completedOn = today.addDays(-1 - below(30));
        one.dueOn = today.addDays(20 + below(160));
        if (i % oneTroubleIn == oneTroubleIn / 2) {
            const auto which = static_cast<std::size_t>(firstTrouble + i / oneTroubleIn) % troubles.size();
            const QString trouble = QString::fromLatin1(troubles[which]);
            if (trouble.isEmpty())
                one.courtCode.clear();
            one.citation.prepend(trouble);
        }
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace transmittal::practice_program
