// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/tvcc/tvcc_validation.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace transmittal::transmissions;
using transmittal::core::PersonalText;

namespace {

const QDate today(2026, 3, 10);

TvccRequest good()
{
    TvccRequest request;
    request.ccDate = QDate(2026, 3, 9);
    request.courtCd = u"01430"_s;
    request.dateOfBirth = QDate(1980, 2, 3);
    request.dlNbr = PersonalText(u"A1234567"_s);
    request.firstName = PersonalText(u"José María"_s);
    request.lastName = PersonalText(u"O'Brien-Núñez Jr."_s);
    request.modality = u"4T"_s;
    request.refNbr = PersonalText(u"TEST-123/4"_s);
    return request;
}

/// The fields that are found wrong after one change to a good request.
template <typename Change>
QStringList fields(Change change, const TvccRules &rules = {})
{
    TvccRequest request = good();
    change(request);
    QStringList names;
    for (const Finding &finding : validate(request, today, rules)) {
        CHECK(finding.message.endsWith(u'.'));
        names.append(finding.field);
    }
    return names;
}

} // namespace

TEST_CASE("A complete California completion has no finding")
{
    CHECK(validate(good(), today).empty());
}

TEST_CASE("A licence is one capital letter and seven digits")
{
    const QString licence =
        GENERATE(as<QString>{}, u""_s, u"a1234567"_s, u"A123456"_s, u"A12345678"_s, u"12345678"_s,
                 u"A1234567 "_s, u"A1234567\n"_s, u"A123456٧"_s, u"AB123456"_s);
    CHECK(fields([&](TvccRequest &r) { r.dlNbr = PersonalText(licence); }) ==
          QStringList{u"driver_license"_s});
}

TEST_CASE("A court code has five digits with its leading zeros and begins with one of 58 counties")
{
    CHECK(fields([](TvccRequest &r) { r.courtCd = u"58100"_s; }).isEmpty());
    const QString code = GENERATE(as<QString>{}, u""_s, u"1430"_s, u"00430"_s, u"59000"_s, u"99999"_s,
                                  u"LA001"_s, u"194630"_s, u" 01430"_s, u"01430\n"_s, u"0143O"_s);
    CHECK(fields([&](TvccRequest &r) { r.courtCd = code; }) == QStringList{u"court_code"_s});
}

TEST_CASE("A birth date is there, is not in the future and gives a plausible age")
{
    const auto born = [](QDate date) {
        return fields([date](TvccRequest &r) { r.dateOfBirth = date; });
    };
    const QStringList wrong{u"birth_date"_s};
    CHECK(born(QDate()) == wrong);
    CHECK(born(today.addDays(1)).contains(u"birth_date"_s));
    CHECK(born(QDate(2026, 3, 9).addYears(-14).addDays(1)) == wrong);
    CHECK(born(QDate(2026, 3, 9).addYears(-14)).isEmpty());
    CHECK(born(QDate(1850, 1, 1)) == wrong);
}

TEST_CASE("A completion date is there, is not after today and not before birth")
{
    const auto completed = [](QDate date) {
        return fields([date](TvccRequest &r) { r.ccDate = date; });
    };
    const QStringList wrong{u"completion_date"_s};
    CHECK(completed(QDate()) == wrong);
    CHECK(completed(today).isEmpty());
    CHECK(completed(today.addDays(1)) == wrong);
    CHECK(completed(QDate(1980, 2, 2)) == wrong);
}

TEST_CASE("A citation number is plain, and as long as the channel allows")
{
    const auto citation = [](const QString &text) {
        return fields([&](TvccRequest &r) { r.refNbr = PersonalText(text); });
    };
    CHECK(citation(u"A"_s).isEmpty());
    CHECK(citation(QString(40, u'9')).isEmpty());
    const QString text =
        GENERATE(as<QString>{}, u""_s, u" "_s, u"-1"_s, u"1-"_s, u"A<B"_s, u"{{password}}"_s, u"A\tB"_s,
                 u"A1\n"_s, u"Ñ1"_s, u"12345678901234567890123456789012345678901"_s);
    CHECK(citation(text) == QStringList{u"citation_number"_s});
    TvccRules rules;
    rules.citationMaximum = 5;
    CHECK(fields([](TvccRequest &r) { r.refNbr = PersonalText(u"123456"_s); }, rules) ==
          QStringList{u"citation_number"_s});
}

TEST_CASE("A name is there, can be shown, and brings no placeholder of the transport")
{
    const QString name = GENERATE(as<QString>{}, u""_s, u"  "_s, u" Ann"_s, u"Ann "_s, u"A\u0007nn"_s,
                                  u"A\nnn"_s, u"A\u200bnn"_s, u"{{user-id}}"_s, u"Ann}}"_s, u"A\ufffdnn"_s,
                                  u"1234567890123456789012345678901234567890123456789012345678901"_s);
    CHECK(fields([&](TvccRequest &r) { r.firstName = PersonalText(name); }) == QStringList{u"first_name"_s});
    CHECK(fields([&](TvccRequest &r) { r.lastName = PersonalText(name); }) == QStringList{u"last_name"_s});
}

TEST_CASE("Optional texts may be empty, but not hold what cannot be sent")
{
    CHECK(fields([](TvccRequest &r) { r.classCity = u"{{password}}"_s; }) == QStringList{u"class_city"_s});
    CHECK(fields([](TvccRequest &r) { r.classCntyCd = u"\u0001"_s; }) == QStringList{u"class_county_code"_s});
    CHECK(fields([](TvccRequest &r) { r.instructorLicNbr = u" "_s; }) ==
          QStringList{u"instructor_license"_s});
    CHECK(fields([](TvccRequest &r) { r.instructorName = u"\u202eevil"_s; }) ==
          QStringList{u"instructor_name"_s});
    CHECK(fields([](TvccRequest &r) { r.modality = u"online"_s; }) == QStringList{u"modality"_s});
    CHECK(fields([](TvccRequest &r) { r.modality.clear(); }) == QStringList{u"modality"_s});
}

TEST_CASE("An empty request names every needed field, each once")
{
    QStringList names;
    for (const Finding &finding : validate({}, today))
        names.append(finding.field);
    CHECK(names == QStringList{u"driver_license"_s, u"completion_date"_s, u"birth_date"_s,
                               u"citation_number"_s, u"court_code"_s, u"first_name"_s, u"last_name"_s,
                               u"modality"_s});
}

TEST_CASE("No finding repeats personal data")
{
    TvccRequest request = good();
    request.dlNbr = PersonalText(u"Zebra99"_s);
    request.firstName = PersonalText(u"Quixote\u0007"_s);
    request.refNbr = PersonalText(u"#Walrus"_s);
    const auto findings = validate(request, today);
    CHECK(findings.size() == 3);
    for (const Finding &finding : findings)
        for (const QString &word : {u"Zebra"_s, u"Quixote"_s, u"Walrus"_s})
            CHECK(!finding.message.contains(word));
}
