// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"
#include "core/secret.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace transmittal::core;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class LogFile
{
public:
    explicit LogFile(qint64 bytes = 1'000'000, int kept = 2)
    {
        auto installed = Logging::install({path(), bytes, kept, /*standardError=*/false, QtInfoMsg});
        REQUIRE(installed.ok());
        m_logging = std::move(*installed);
    }
    [[nodiscard]] QString path(const QString &suffix = {}) const
    {
        return m_directory.filePath(u"logs/x.log"_s + suffix);
    }
    [[nodiscard]] QByteArray text() const { return contents(path()); }

private:
    const QTemporaryDir m_directory;
    std::unique_ptr<Logging> m_logging;
};

} // namespace

TEST_CASE("A log line says when, how grave, where, what and which")
{
    const LogFile log;
    qCInfo(logJobs) << "claimed" << field("job", 17) << field("queue", u"tvcc"_s);
    const QRegularExpression form(
        uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z INFO transmittal\.jobs claimed job=17 queue=tvcc\n$)"_s);
    CAPTURE(log.text().toStdString());
    CHECK(form.match(QString::fromUtf8(log.text())).hasMatch());
}

TEST_CASE("A value with blanks, quotes or nothing in it stays one value")
{
    const LogFile log;
    qCInfo(logCore) << "x" << field("a", u"two words"_s) << field("b", u"say \"hi\""_s)
                    << field("c", QString());
    CHECK(log.text().endsWith("x a=\"two words\" b=\"say \\\"hi\\\"\" c=\"\"\n"));
}

TEST_CASE("Nobody can forge a second log line")
{
    const LogFile log;
    qCWarning(logCore) << u"one\n2026-01-01T00:00:00.000Z INFO forged\r\x1b[2J"_s << field("a", u"b\nc"_s);
    CHECK(log.text().count('\n') == 1);
    CHECK_FALSE(log.text().contains('\x1b'));
}

TEST_CASE("A secret in a log line shows as stars, a person masked")
{
    const LogFile log;
    qCInfo(logCore) << "x" << field("word", Secret("hunter2")) << field("name", PersonalText(u"Johanna"_s));
    CHECK(log.text().contains("word=***"));
    CHECK_FALSE(log.text().contains("hunter2"));
    CHECK_FALSE(log.text().contains("ohanna"));
}

TEST_CASE("What weighs less than the least level is not written")
{
    const LogFile log;
    qCDebug(logCore) << "quiet";
    qCCritical(logCore) << "loud";
    CHECK_FALSE(log.text().contains("quiet"));
    CHECK(log.text().contains(" ERROR transmittal.core loud\n"));
}

TEST_CASE("A log file rotates by size and keeps so many")
{
    const LogFile log(300, 2);
    for (int line = 0; line < 40; ++line)
        qCInfo(logCore) << "line" << field("number", line);
    CHECK(log.text().contains("number=39"));
    CHECK(log.text().size() <= 300);
    CHECK(contents(log.path(u".1"_s)).size() <= 300);
    CHECK(QFile::exists(log.path(u".2"_s)));
    CHECK_FALSE(QFile::exists(log.path(u".3"_s)));
    const QByteArray all = contents(log.path(u".2"_s)) + contents(log.path(u".1"_s)) + log.text();
    const qsizetype last = all.count('\n');
    for (qsizetype line = 40 - last; line < 40; ++line)
        CHECK(all.contains("number=" + QByteArray::number(line) + '\n'));
}

TEST_CASE("A log file that cannot be written is an error that names it")
{
    const auto installed = Logging::install({u"/proc/nowhere/x.log"_s, 1, 1, false, QtInfoMsg});
    REQUIRE_FALSE(installed.ok());
    CHECK(installed.error().code == ErrorCode::File);
    CHECK(installed.error().staff.contains(u"/proc/nowhere/x.log"_s));
}
