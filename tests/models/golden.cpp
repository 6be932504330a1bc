// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "golden.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace transmittal::test {

using namespace Qt::StringLiterals;

void compareGolden(const QString &name, const QJsonObject &seen, const QHash<QString, QString> &words)
{
    QString text = QString::fromUtf8(QJsonDocument(seen).toJson());
    static const QRegularExpression time(u"\\d{1,2} \\w{3} \\d{4} \\d{1,2}:\\d\\d(:\\d\\d)?( [AP]M)?"_s);
    text.replace(time, u"<time>"_s);
    for (auto word = words.begin(); word != words.end(); ++word)
        text.replace(QRegularExpression(u"(?<=transmission )%1\\b"_s.arg(word.key())), word.value());
    const QString path = QStringLiteral(TRANSMITTAL_GOLDEN) + u'/' + name + u".json"_s;
    QFile file(path);
    const QString expected = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    QFile::remove(path + u".fail"_s);
    if (text == expected) {
        SUCCEED();
        return;
    }
    QFile fail(path + u".fail"_s);
    REQUIRE(fail.open(QIODevice::WriteOnly));
    fail.write(text.toUtf8());
    FAIL("what is shown differs: compare " << path.toStdString() << " with "
                                           << fail.fileName().toStdString());
}

} // namespace transmittal::test
