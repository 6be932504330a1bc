// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/support/child.h"

#include "bench/support/bench_database.h"

#include <QJsonDocument>

namespace transmittal::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 300'000; // milliseconds, far beyond any run

}

Child::Child(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        giveUp(u"%1 does not start: %2"_s.arg(program, m_process.errorString()));
}

Child::~Child()
{
    m_process.kill();
    m_process.waitForFinished();
}

QJsonObject Child::line()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            giveUp(u"%1 ended without a word"_s.arg(m_process.program()));
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

QJsonObject askPeer(const QString &script, const QJsonObject &task, QProcessEnvironment environment)
{
    environment.insert(u"NODE_PATH"_s, QStringLiteral(TRANSMITTAL_BENCH_PEER_MODULES));
    Child peer(u"node"_s,
               {QStringLiteral(TRANSMITTAL_BENCH_PEERS) + u'/' + script,
                QString::fromUtf8(QJsonDocument(task).toJson(QJsonDocument::Compact))},
               environment);
    return peer.line();
}

} // namespace transmittal::bench
