// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection_form.h"

#include "core/when_done.h"
#include "database/migrator.h"
#include "error_words.h"

#include <QPromise>
#include <QThreadPool>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Result;
using database::Connection;
using database::ConnectionSettings;

namespace {

QString checkHost(const QString &host)
{
    const QString trimmed = host.trimmed();
    if (trimmed.isEmpty())
        return ConnectionForm::tr("Enter the server's name, such as db.example.org.");
    if (trimmed.contains(u' ') || trimmed.contains("://"_L1))
        return ConnectionForm::tr("Enter the name alone, without blanks and without \"postgres://\".");
    return {};
}

QString checkPort(const QString &port)
{
    bool is = false;
    const int number = port.trimmed().toInt(&is);
    return is && number >= 1 && number <= 65'535
               ? QString()
               : ConnectionForm::tr("Enter a number from 1 to 65535; usually 5432.");
}

QString checkName(const QString &name)
{
    return name.trimmed().isEmpty() ? ConnectionForm::tr("Enter the database's name; usually transmittal.")
                                    : QString();
}

QString modeOf(const ConnectionSettings &settings)
{
    return settings.sslMode.isEmpty() ? u"verify-full"_s : settings.sslMode;
}

/// The server's version when all is well.
Result<int> tryOut(const ConnectionSettings &settings)
{
    const auto connection = Connection::open(settings);
    if (!connection)
        return connection.error();
    if (const auto fits = database::Migrator(**connection).verify(); !fits)
        return fits.error();
    return (*connection)->serverVersion();
}

} // namespace

ConnectionForm::ConnectionForm(QObject *parent)
    : EditForm(parent), m_host(add(u"host"_s, checkHost)), m_port(add(u"port"_s, checkPort)),
      m_name(add(u"name"_s, checkName)), m_encryption(add(u"encryption"_s)),
      m_certificate(add(u"certificate"_s))
{
    for (FormEntry *one : entries())
        connect(one, &FormEntry::textChanged, this, [this] {
            if (isTested())
                endTest(false, {});
        });
}

QStringList ConnectionForm::encryptionNames()
{
    return {u"verify-full"_s, u"verify-ca"_s, u"require"_s, u"disable"_s};
}

QStringList ConnectionForm::encryptionWords()
{
    return {tr("Encrypted, certificate and name checked"), tr("Encrypted, certificate checked"),
            tr("Encrypted, server not checked"), tr("Not encrypted")};
}

QString ConnectionForm::locked() const
{
    return s_store ? QString() : tr("This program has no settings file to write to.");
}

bool ConnectionForm::isElsewhere() const
{
    if (!session() || !m_known)
        return false;
    const ConnectionSettings &now = session()->settings();
    return m_stored.host != now.host || m_stored.port != now.port || m_stored.name != now.name ||
           modeOf(m_stored) != modeOf(now) || m_stored.sslRootCert != now.sslRootCert;
}

ConnectionSettings ConnectionForm::wanted() const
{
    ConnectionSettings settings = session() ? session()->settings() : ConnectionSettings();
    settings.host = m_host->text().trimmed();
    settings.port = m_port->text().trimmed().toInt();
    settings.name = m_name->text().trimmed();
    // The usual mode stays unwritten: over a socket there is none.
    const QString mode = m_encryption->text();
    settings.sslMode = mode == "verify-full"_L1 ? QString() : mode;
    settings.sslRootCert = m_certificate->text().trimmed();
    return settings;
}

void ConnectionForm::read()
{
    (void)beginRead();
    if (!std::exchange(m_known, true))
        m_stored = session()->settings();
    m_host->takeStored(m_stored.host);
    m_port->takeStored(QString::number(m_stored.port));
    m_name->takeStored(m_stored.name);
    m_encryption->takeStored(modeOf(m_stored));
    m_certificate->takeStored(m_stored.sslRootCert);
    finishRead();
}

void ConnectionForm::write()
{
    const ConnectionSettings settings = wanted();
    core::whenDone(s_store->store(settings), this, [this, settings](const Result<void> &stored) {
        if (!stored)
            return finishWrite(stored.error());
        m_stored = settings;
        finishWrite();
    });
}

void ConnectionForm::test()
{
    if (m_testing || !session())
        return;
    for (FormEntry *one : entries()) {
        one->touch();
        if (!one->problem().isEmpty())
            return;
    }
    endTest(false, {});
    m_testing = true;
    Q_EMIT testChanged();
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    core::whenDone(promise->future(), this, [this, number = m_test](const Result<int> &version) {
        if (number != m_test)
            return;
        if (!version)
            return endTest(false, errorSentence(version.error()));
        constexpr int perMajor = 10'000;
        endTest(true, tr("Connected: PostgreSQL %1, and the database fits this program.")
                          .arg(u"%1.%2"_s.arg(*version / perMajor).arg(*version % perMajor)));
    });
    // A thread of the pool: a server that is silent takes its time. Nor does stopTest() end it there, since
    // Qt's driver connects without a way to break that off: it ends by the settings' time limits.
    QThreadPool::globalInstance()->start([promise, settings = wanted()] {
        promise->addResult(tryOut(settings));
        promise->finish();
    });
}

qint64 ConnectionForm::testLimit()
{
    return std::chrono::milliseconds(ConnectionSettings{}.connectTimeout).count();
}

void ConnectionForm::stopTest()
{
    if (!m_testing)
        return;
    endTest(false, tr("The test was stopped."));
    m_testStopped = true;
    Q_EMIT testChanged();
}

void ConnectionForm::goThere()
{
    if (session() && m_known)
        session()->setSettings(m_stored);
}

void ConnectionForm::endTest(bool good, const QString &text)
{
    ++m_test;
    m_testing = false;
    m_testGood = good;
    m_testStopped = false;
    m_testText = text;
    Q_EMIT testChanged();
}

} // namespace transmittal::models
