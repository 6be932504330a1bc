// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/tvcc/tvcc_classifier.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace transmittal;

namespace {

const QString folder = QStringLiteral(TRANSMITTAL_TEST_DATA) + u"/replies"_s;

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

core::OneShotReply recorded(const QString &name)
{
    const QByteArray bytes = read(folder + u'/' + name);
    const qsizetype end = bytes.indexOf("\n\n");
    REQUIRE(end > 0);
    QByteArrayList lines = bytes.left(end).split('\n');
    core::OneShotReply reply;
    reply.stage = core::Stage::Replied;
    reply.httpStatus = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(": ");
        reply.headers.push_back({line.left(colon).toLower(), line.mid(colon + 2)});
    }
    reply.body = bytes.mid(end + 2);
    return reply;
}

} // namespace

TEST_CASE("Every recorded reply comes to what is written beside it, without a network")
{
    const auto catalogue = transmissions::ReplyCatalogue::load(read(u":/transmittal/catalogue/tvcc.json"_s));
    REQUIRE(catalogue.ok());
    const QJsonArray expected = QJsonDocument::fromJson(read(folder + u"/expected.json"_s)).array();
    QStringList named;
    for (const auto row : expected) {
        const QString file = row[u"file"].toString();
        CAPTURE(file.toStdString());
        named.append(file);
        const auto result = transmissions::classifyTvcc(*catalogue, recorded(file),
                                                        QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
        CHECK(core::name(result.outcome) == row[u"outcome"].toString());
        CHECK(result.code == row[u"code"].toString());
        CHECK(result.field == row[u"field"].toString());
        CHECK(result.sequenceNumber == row[u"number"].toString());
    }
    named.sort();
    CHECK(named.size() > 40);
    CHECK(QDir(folder).entryList({u"*.http"_s}, QDir::Files, QDir::Name) == named);
}
