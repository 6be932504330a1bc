// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loopback_gate.h"
#include "core/one_shot_request.h"
#include "practice/practice_server.h"
#include "transmissions/tvcc/tvcc_request.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace transmittal::test {

/// An invented completion that nothing is wrong with; the citation number is its own.
[[nodiscard]] transmissions::TvccRequest completion(const QString &citation);

/// The practice service in this process, in a folder of its own, and the way to it that the program takes:
/// KDSOAP's client, the gate, the one-shot transport. Needs the event loop of the thread that made it.
class PracticeCall
{
public:
    PracticeCall();

    /// One call, start to end. Fails the test when KDSOAP never comes back.
    [[nodiscard]] core::OneShotReply send(const transmissions::TvccRequest &request);

    void setFaults(const QJsonObject &faults) const;
    [[nodiscard]] QList<QJsonObject> ledger() const;
    [[nodiscard]] QList<QJsonObject> requests() const;
    /// How often the completion with that citation number stands in the ledger.
    [[nodiscard]] qsizetype filed(const QString &citation) const;

    [[nodiscard]] const practice::PracticeEndpoints &endpoints() const { return m_endpoints; }
    /// The last message that KDSOAP posted to the gate, with placeholders.
    [[nodiscard]] const QByteArray &message() const { return m_message; }

    transmissions::TvccDateFormat format = transmissions::TvccDateFormat::DateTime;
    QByteArray userId = "practice";
    QByteArray password = "practice";
    QByteArray caPem; ///< what is trusted; at first the practice authority
    QUrl url;         ///< empty: the right endpoint
    std::chrono::milliseconds timeout{10'000};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<practice::PracticeServer> m_server;
    practice::PracticeEndpoints m_endpoints;
    QByteArray m_message;
    std::unique_ptr<core::LoopbackGate> m_gate;
};

} // namespace transmittal::test
