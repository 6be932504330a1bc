// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/tvcc/tvcc_validation.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace transmittal::transmissions {

namespace {

bool isWhole(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// Letters, marks, digits, punctuation and plain blanks: what a form can show. No control characters, no
/// surrogates that stand alone, nothing invisible.
bool isPrintable(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::all_of(points.begin(), points.end(),
                       [](uint point) { return point == ' ' || QChar::isPrint(point); }) &&
           !std::any_of(points.begin(), points.end(), [](uint point) {
               return point == QChar::ReplacementCharacter || QChar::category(point) == QChar::Other_Format;
           });
}

/// The transport looks for placeholders in doubled braces; data must not bring any of its own.
bool hasPlaceholder(const QString &text)
{
    return text.contains(u"{{"_s) || text.contains(u"}}"_s);
}

class Check
{
public:
    explicit Check(const TvccRules &rules) : m_rules(rules) {}

    void add(const QString &field, const QString &message) { m_findings.push_back({field, message}); }

    void dates(const TvccRequest &request, QDate today)
    {
        const QDate completed = request.ccDate;
        const QDate born = request.dateOfBirth;
        if (!completed.isValid())
            add(u"completion_date"_s,
                u"The completion date is missing. Enter the day on which the course was completed."_s);
        else if (completed > today)
            add(u"completion_date"_s,
                u"The completion date lies in the future. Enter the day on which the course was completed."_s);
        else if (born.isValid() && completed < born)
            add(u"completion_date"_s,
                u"The completion date lies before the birth date. Correct one of the two."_s);

        if (!born.isValid())
            add(u"birth_date"_s, u"The birth date is missing. Enter it as it stands on the licence."_s);
        else if (born > today)
            add(u"birth_date"_s,
                u"The birth date lies in the future. Enter it as it stands on the licence."_s);
        else if (completed.isValid() && completed >= born &&
                 (born.addYears(m_rules.minimumAge) > completed ||
                  born.addYears(m_rules.maximumAge) < completed))
            add(u"birth_date"_s,
                u"The birth date makes the student younger than %1 or older than %2 at completion. Enter it as it stands on the licence."_s
                    .arg(m_rules.minimumAge)
                    .arg(m_rules.maximumAge));
    }

    void pattern(const QString &field, const QString &text, const QString &pattern, const QString &missing,
                 const QString &wrong)
    {
        if (text.isEmpty())
            add(field, missing);
        else if (!isWhole(pattern, text))
            add(field, wrong);
    }

    void text(const QString &field, const QString &text, qsizetype maximum, const QString &what, bool needed)
    {
        if (text.trimmed().isEmpty()) {
            if (needed || !text.isEmpty())
                add(field, u"The %1 is missing. Enter it."_s.arg(what));
        } else if (!isPrintable(text)) {
            add(field, u"The %1 holds characters that cannot be shown. Type it anew."_s.arg(what));
        } else if (hasPlaceholder(text)) {
            add(field, u"The %1 holds doubled braces. Type it anew."_s.arg(what));
        } else if (text != text.trimmed()) {
            add(field, u"The %1 begins or ends with a blank. Remove it."_s.arg(what));
        } else if (text.size() > maximum) {
            add(field, u"The %1 is longer than %2 characters. Shorten it as the court or the licence does."_s
                           .arg(what)
                           .arg(maximum));
        }
    }

    void citation(const QString &citation)
    {
        const QString field = u"citation_number"_s;
        if (citation.isEmpty())
            add(field, u"The citation number is missing. Enter it as it stands on the citation."_s);
        else if (citation.size() > m_rules.citationMaximum)
            add(field,
                u"The citation number is longer than %1 characters. Enter it as it stands on the citation."_s
                    .arg(m_rules.citationMaximum));
        else if (!isWhole(u"[A-Za-z0-9](?:[A-Za-z0-9 ./-]*[A-Za-z0-9])?"_s, citation))
            add(field,
                u"The citation number may hold letters, digits, blanks, dots, slashes and hyphens, and begins and ends with a letter or digit."_s);
    }

    std::vector<Finding> take() { return std::move(m_findings); }

private:
    const TvccRules &m_rules;
    std::vector<Finding> m_findings;
};

} // namespace

TvccRequest tvccRequest(const TransmissionData &data, const QString &modality, const QJsonObject &courtMap)
{
    TvccRequest request;
    request.ccDate = data.completionDate;
    request.courtCd = courtMap.value(data.courtCode).toString(data.courtCode);
    request.dateOfBirth = data.birthDate;
    request.dlNbr = core::PersonalText(data.driverLicense.reveal().toUpper());
    request.firstName = data.firstName;
    request.lastName = data.lastName;
    request.modality = data.modality.isEmpty() ? modality : data.modality;
    request.refNbr = data.citationNumber;
    return request;
}

TvccRules tvccRules(const QJsonObject &settings)
{
    TvccRules rules;
    rules.citationMaximum = settings.value("citation_maximum"_L1).toInt(rules.citationMaximum);
    rules.nameMaximum = settings.value("name_maximum"_L1).toInt(rules.nameMaximum);
    rules.minimumAge = settings.value("minimum_age"_L1).toInt(rules.minimumAge);
    rules.maximumAge = settings.value("maximum_age"_L1).toInt(rules.maximumAge);
    rules.courtPattern = settings.value("court_pattern"_L1).toString(rules.courtPattern);
    rules.licencePattern = settings.value("licence_pattern"_L1).toString(rules.licencePattern);
    return rules;
}

std::vector<Finding> validate(const TvccRequest &request, QDate today, const TvccRules &rules)
{
    Check check(rules);
    check.pattern(
        u"driver_license"_s, request.dlNbr.reveal(), rules.licencePattern,
        u"The driver licence is missing. Enter the California licence, one letter and seven digits."_s,
        u"The driver licence is not a California one. It is one capital letter and seven digits."_s);
    check.dates(request, today);
    check.citation(request.refNbr.reveal());
    check.pattern(
        u"court_code"_s, request.courtCd, rules.courtPattern,
        u"The court code is missing. Choose the court."_s,
        u"The court code is not one of the DMV's. It has five digits, with leading zeros; the first two are the county, 01 to 58."_s);
    check.text(u"first_name"_s, request.firstName.reveal(), rules.nameMaximum, u"first name"_s, true);
    check.text(u"last_name"_s, request.lastName.reveal(), rules.nameMaximum, u"last name"_s, true);
    check.pattern(
        u"modality"_s, request.modality, u"[0-9A-Z]{1,4}"_s,
        u"The modality is missing. Set it for the channel; 4T is an online course."_s,
        u"The modality is not a code of one to four capital letters and digits. Set it for the channel; 4T is an online course."_s);
    check.text(u"class_city"_s, request.classCity, rules.nameMaximum, u"city of the class"_s, false);
    check.text(u"class_county_code"_s, request.classCntyCd, rules.nameMaximum, u"county code of the class"_s,
               false);
    check.text(u"instructor_license"_s, request.instructorLicNbr, rules.nameMaximum,
               u"instructor's licence"_s, false);
    check.text(u"instructor_name"_s, request.instructorName, rules.nameMaximum, u"instructor's name"_s,
               false);
    return check.take();
}

} // namespace transmittal::transmissions
