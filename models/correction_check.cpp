// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correction_check.h"

#include "finding_words.h"
#include "transmission_fields.h"
#include "transmissions/tvcc/tvcc_validation.h"
#include "typed_day.h"

#include <QCoreApplication>

namespace transmittal::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Correction)
};

transmissions::TransmissionData dataOf(const CorrectionInput &input)
{
    const auto value = [&input](const QString &field) {
        return input.values.value(field).trimmed();
    };
    transmissions::TransmissionData data;
    data.channel = input.channel;
    data.firstName = core::PersonalText(value(u"first_name"_s));
    data.lastName = core::PersonalText(value(u"last_name"_s));
    data.birthDate = typedDay(value(u"birth_date"_s));
    data.driverLicense = core::PersonalText(value(u"driver_license"_s));
    data.citationNumber = core::PersonalText(value(u"citation_number"_s));
    data.courtCode = value(u"court_code"_s);
    data.completionDate = typedDay(value(u"completion_date"_s));
    data.modality = value(u"modality"_s);
    data.today = input.today;
    return data;
}

} // namespace

QHash<QString, QString> correctionProblems(const CorrectionInput &input)
{
    QHash<QString, QString> problems;
    for (const QString &field : filedFields()) {
        const QString typed = input.values.value(field).trimmed();
        if (typed.isEmpty() && field != "modality"_L1)
            problems.insert(field, Words::tr("%1 is missing.").arg(fieldTitle(field)));
        else if (field.endsWith("_date"_L1) && !typedDay(typed).isValid())
            problems.insert(field,
                            (couldBeTwoDays(typed)
                                 ? Words::tr("This could be two days. Write the month as a word, as in %1.")
                                 : Words::tr("This is no date. Write it as %1."))
                                .arg(shownDate(QDate(1984, 3, 27))));
    }
    if (input.channel != "tvcc"_L1)
        return problems;
    const auto request = tvccRequest(dataOf(input), input.modality, input.courtMap);
    for (const auto &finding : validate(request, input.today, transmissions::tvccRules(input.validation)))
        if (!problems.contains(finding.field))
            problems.insert(finding.field, findingSentence(finding.message));
    return problems;
}

QString filedValue(const QString &field, const QString &typed)
{
    const QString value = typed.trimmed();
    if (field.endsWith("_date"_L1))
        return typedDay(value).toString(Qt::ISODate);
    return field == "driver_license"_L1 ? value.toUpper() : value;
}

QString shownValue(const QString &field, const QString &filed)
{
    if (!field.endsWith("_date"_L1))
        return filed;
    const QDate day = QDate::fromString(filed, Qt::ISODate);
    return day.isValid() ? shownDate(day) : filed;
}

QString fieldHelp(const QString &field, const QString &typed, const CorrectionInput &rules)
{
    if (field == "first_name"_L1 || field == "last_name"_L1)
        return Words::tr("As it stands on the licence.");
    if (field == "driver_license"_L1)
        return Words::tr("One letter and seven digits, as in A1234567.");
    if (field == "citation_number"_L1)
        return Words::tr("As it stands on the citation.");
    if (field == "court_code"_L1 && rules.courts.contains(typed.trimmed()))
        return rules.courts.value(typed.trimmed());
    if (field == "court_code"_L1)
        return Words::tr("Five digits; the first two are the county, 01 to 58.");
    if (field.endsWith("_date"_L1)) {
        // 3/9 is another day on another desk: what was understood stands there with the month as a word.
        const QDate day = typedDay(typed);
        return day.isValid() ? Words::tr("That is %1.").arg(spelledDay(day))
                             : Words::tr("As in %1.").arg(shownDate(QDate(1984, 3, 27)));
    }
    if (field == "modality"_L1 && !rules.modality.isEmpty())
        return Words::tr("Leave it empty for the channel's own, %1.").arg(rules.modality);
    return {};
}

bool isCode(const QString &field)
{
    return field == "driver_license"_L1 || field == "citation_number"_L1 || field == "court_code"_L1 ||
           field == "modality"_L1;
}

QString namedField(const core::Error &error)
{
    for (const QString &field : filedFields())
        if (error.staff.contains(field) || error.staff.contains(fieldTitle(field), Qt::CaseInsensitive))
            return field;
    // "A date must be written …" says no more.
    return error.staff.contains(u"date"_s, Qt::CaseInsensitive) ? u"birth_date"_s : QString();
}

} // namespace transmittal::models
