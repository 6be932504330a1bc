// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "session.h"
#include "transmissions/proof.h"

#include <QByteArray>
#include <QObject>
#include <QQmlEngine>

namespace transmittal::models {

/// The proof of one transmission as a PDF: reads the facts on a database thread, writes the page on a pool
/// thread, in the language and on the paper of the default locale. Setting the id reads; 0 empties. GUI
/// thread.
class ProofDocument : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        qint64 transmissionId READ transmissionId WRITE setTransmissionId NOTIFY transmissionIdChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(QByteArray content READ content NOTIFY changed FINAL)
    Q_PROPERTY(QString reference READ reference NOTIFY changed FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(bool accepted READ isAccepted NOTIFY changed FINAL)

public:
    explicit ProofDocument(QObject *parent = nullptr);

    [[nodiscard]] qint64 transmissionId() const { return m_transmissionId; }
    void setTransmissionId(qint64 id);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// A sentence for staff; empty when all is well.
    [[nodiscard]] const QString &error() const { return m_error; }
    /// The PDF; empty while it is read and after an error.
    [[nodiscard]] const QByteArray &content() const { return m_content; }
    /// What the page bears: "TM-17-1-3F9A-1C0B-77D2".
    [[nodiscard]] const QString &reference() const { return m_reference; }
    /// "proof-17-1.pdf".
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /// Whether it proves an acceptance; otherwise it is a record that says so.
    [[nodiscard]] bool isAccepted() const { return m_accepted; }

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void transmissionIdChanged();
    void changed();

private:
    void write(const transmissions::Proof &proof);
    void fail(const core::Error &error);
    void clear();

    QString m_error;
    QByteArray m_content;
    QString m_reference;
    QString m_fileName;
    qint64 m_transmissionId = 0;
    quint64 m_request = 0; ///< answers to earlier ones are dropped
    bool m_accepted = false;
    bool m_loading = false;
};

} // namespace transmittal::models
